import { toyTool } from './toy-tool.js';

const currency = { type: 'string', enum: ['USD', 'EUR', 'GBP', 'JPY'] } as const;
const prices: Readonly<Record<string, number>> = { laptop: 1200, tablet: 450, 'wireless mouse': 25, phone: 450 };

export const priceOf = toyTool(
  {
    name: 'shop.price',
    description: 'Price of a product.',
    keywords: ['price', 'cost', 'cheap', 'expensive', 'much'],
    properties: { product: { type: 'string', description: 'Name of the product' } },
    required: ['product'],
  },
  ({ product }) => ({ data: { product: String(product), price: prices[String(product)] ?? 99, currency: 'USD', inStock: true } }),
);

const searchProducts = toyTool(
  {
    name: 'shop.search',
    description: 'Finds products on sale.',
    keywords: ['search', 'products', 'headphones'],
    properties: { query: { type: 'string' }, maxPrice: { type: 'number' } },
    required: ['query'],
  },
  () => ({
    data: {
      products: [
        { name: 'Aero', price: 89, currency: 'EUR', rating: 4.1 },
        { name: 'Bass One', price: 59.9, currency: 'EUR', rating: 3.8 },
        { name: 'Clear', price: 129, currency: 'EUR', rating: 4.7 },
      ],
    },
  }),
);

export const placeOrder = toyTool(
  {
    name: 'shop.order',
    description: 'Orders a product.',
    access: 'write',
    keywords: ['buy'],
    properties: { product: { type: 'string' }, quantity: { type: 'integer', default: 1 } },
    required: ['product'],
  },
  ({ product }) => ({ data: { orderId: 'A-17', product: String(product) } }),
);

const convertMoney = toyTool(
  {
    name: 'currency.convert',
    description: 'Converts an amount of money from one currency to another.',
    keywords: ['exchange'],
    properties: {
      amount: { type: 'number', description: 'Amount or price to convert' },
      from: { ...currency, description: 'Currency of the amount' },
      to: currency,
    },
    required: ['amount', 'from', 'to'],
  },
  ({ amount, to }) => ({ data: { amount: Number(amount) * 0.92, currency: String(to), rate: 0.92 } }),
);

const findTrains = toyTool(
  {
    name: 'trains.connections',
    description: 'Train connections between two stations.',
    keywords: ['train', 'trains', 'connection', 'timetable'],
    properties: {
      from: { type: 'string', description: 'Station of departure' },
      to: { type: 'string', description: 'Station of arrival' },
      date: { type: 'string', format: 'date' },
    },
    required: ['from', 'to'],
  },
  () => ({
    data: [
      { train: 'ICE 501', departure: '08:10', arrival: '12:05', durationMinutes: 235, priceEur: 89 },
      { train: 'ICE 703', departure: '10:30', arrival: '14:40', durationMinutes: 250, priceEur: 59 },
    ],
  }),
);

const listEvents = toyTool(
  {
    name: 'calendar.list_events',
    description: 'Events of the calendar on a day.',
    keywords: ['calendar', 'appointments', 'meetings', 'schedule'],
    properties: { date: { type: 'string', format: 'date' } },
    required: ['date'],
  },
  ({ date }) => ({
    data: {
      date: String(date),
      events: [
        { title: 'Standup', start: '09:30' },
        { title: 'Lunch with Ann', start: '12:00' },
      ],
    },
  }),
);

const createEvent = toyTool(
  {
    name: 'calendar.create_event',
    description: 'Creates an event in the calendar.',
    access: 'write',
    keywords: ['meeting', 'appointment'],
    properties: {
      title: { type: 'string' },
      date: { type: 'string', format: 'date' },
      time: { type: 'string', format: 'time' },
      attendees: { type: 'array', items: { type: 'string', format: 'email' } },
    },
    required: ['title', 'date'],
  },
  ({ title, date }) => ({ data: { eventId: 'E1', title: String(title), date: String(date) } }),
);

const unit = { type: 'string', enum: ['km', 'mi', 'm', 'ft', 'celsius', 'fahrenheit', 'kg', 'lb'] } as const;

const convertUnits = toyTool(
  {
    name: 'units.convert',
    description: 'Converts a value between units of length, mass and temperature.',
    keywords: ['convert', 'units'],
    properties: { value: { type: 'number' }, from: unit, to: unit },
    required: ['value', 'from', 'to'],
  },
  ({ to }) => ({ data: { value: 8.04672, unit: String(to) } }),
);

const add = toyTool(
  {
    name: 'math.add',
    description: 'Adds two numbers.',
    keywords: ['sum', 'plus'],
    properties: { a: { type: 'number' }, b: { type: 'number' } },
    required: ['a', 'b'],
  },
  ({ a, b }) => ({ data: Number(a) + Number(b) }),
);

const squareRoot = toyTool(
  { name: 'math.square_root', description: 'Square root of a number.', properties: { x: { type: 'number', minimum: 0 } }, required: ['x'] },
  ({ x }) => ({ data: Math.sqrt(Number(x)) }),
);

const evaluate = toyTool(
  {
    name: 'math.evaluate',
    description: 'Calculates an arithmetic expression.',
    keywords: ['calculate', 'compute'],
    properties: { expression: { type: 'string', examples: ['1 + 2'] } },
    required: ['expression'],
  },
  () => ({ data: { result: 84 } }),
);

export const otherTools = [
  priceOf,
  searchProducts,
  placeOrder,
  convertMoney,
  findTrains,
  listEvents,
  createEvent,
  convertUnits,
  add,
  squareRoot,
  evaluate,
];
