import { describe, expect, test } from '@jest/globals';
import { converse, written } from './converse.js';
import { otherTools, placeOrder } from './other-tools.js';
import { refusal, toyTool } from './toy-tool.js';
import { weatherTools } from './weather-tools.js';

/** All at once: what is right for one domain must not disturb another. */
const tools = [...weatherTools, ...otherTools];

describe('shopping', () => {
  test('compares prices of things that are no names', async () => {
    const course = await converse('Which is cheaper, a laptop or a tablet?', tools);
    expect(written(course)).toEqual([['shop.price {"product":"laptop"}', 'shop.price {"product":"tablet"}']]);
    expect(course.answer).toContain('Tablet is cheaper: price 450 USD, against 1200 USD for laptop; the difference is 750 USD.');
  });

  test('feeds a price to the currency converter', async () => {
    const course = await converse('What does the wireless mouse cost in euros?', tools);
    expect(written(course)).toEqual([
      ['shop.price {"product":"wireless mouse"}'],
      ['currency.convert {"amount":25,"from":"USD","to":"EUR"}'],
    ]);
    expect(course.answer).toContain('Wireless mouse: Price 25 USD, in stock. Amount 23 EUR, rate 0.92.');
  });

  test('finds the winner within one list', async () => {
    const course = await converse('Find headphones under 100 euros and tell me which has the best rating', tools);
    expect(written(course)).toEqual([['shop.search {"query":"headphones","maxPrice":100}']]);
    expect(course.answer).toContain('Clear is the best: rating 4.7, then Aero 4.1 and Bass One 3.8; 0.6 between the first two.');
  });

  test('does not compare prices in different currencies', async () => {
    const price = toyTool(
      { name: 'shop.price', description: 'Price of a product.', properties: { product: { type: 'string' } }, required: ['product'] },
      ({ product }) => ({ data: { product: String(product), price: 5, currency: product === 'tea' ? 'USD' : 'EUR' } }),
    );
    const { answer } = await converse('Which is cheaper, tea or coffee?', [price]);
    expect(answer).toContain('I do not compare the price: it is given in different units (USD and EUR).');
  });
});

describe('money, units and arithmetic', () => {
  test.each([
    ['Convert 100 USD to EUR', 'currency.convert {"amount":100,"from":"USD","to":"EUR"}'],
    ['How many euros are 20 dollars?', 'currency.convert {"amount":20,"from":"USD","to":"EUR"}'],
    ['Please convert 1,250.50 dollars into yen', 'currency.convert {"amount":1250.5,"from":"USD","to":"JPY"}'],
    ['Convert 5 miles to km', 'units.convert {"value":5,"from":"mi","to":"km"}'],
    ['How many kilometers is 5 miles?', 'units.convert {"value":5,"from":"mi","to":"km"}'],
    ['What is 20 celsius in fahrenheit?', 'units.convert {"value":20,"from":"celsius","to":"fahrenheit"}'],
    ['What is the sum of 3 and 4?', 'math.add {"a":3,"b":4}'],
    ['What is 12 * (3 + 4)?', 'math.evaluate {"expression":"12 * (3 + 4)"}'],
  ])('%j', async (request, call) => {
    expect(written(await converse(request, tools))).toEqual([[call]]);
  });

  test('fills a list with a row of numbers', async () => {
    const list = { type: 'array', items: { type: 'number' } } as const;
    const mean = toyTool({ name: 'math.mean', description: 'Mean of numbers.', properties: { values: list }, required: ['values'] });
    expect(written(await converse('Mean of [5, 3, 4.5]', [mean]))).toEqual([['math.mean {"values":[5,3,4.5]}']]);
  });

  test('makes a call for each number', async () => {
    const course = await converse('Square root of 16 and 25', tools);
    expect(written(course)).toEqual([['math.square_root {"x":16}', 'math.square_root {"x":25}']]);
    expect(course.answer).toContain('Square root (16): 4.\nSquare root (25): 5.');
  });
});

describe('travel', () => {
  test.each([
    ['Which trains go from São Paulo to Rio de Janeiro on Friday?', '{"from":"São Paulo","to":"Rio de Janeiro","date":"2025-06-06"}'],
    ['trains from berlin to munich on 2025-06-10', '{"from":"berlin","to":"munich","date":"2025-06-10"}'],
    ['Is there a train to Munich from Berlin?', '{"from":"Berlin","to":"Munich"}'],
  ])('%j', async (request, callArguments) => {
    expect(written(await converse(request, tools))).toEqual([[`trains.connections ${callArguments}`]]);
  });

  test.each([
    [
      'Which train from Berlin to Munich is the fastest?',
      'ICE 501 is faster: duration 235 min, against 250 min for ICE 703; the difference is 15 min.',
    ],
    [
      'What is the cheapest train from Berlin to Munich?',
      'ICE 703 is cheaper: price 59 EUR, against 89 EUR for ICE 501; the difference is 30 EUR.',
    ],
    ['Which is the earliest train from Berlin to Munich?', 'ICE 501 is earlier: departure 08:10, against 10:30 for ICE 703.'],
  ])('%j', async (request, sentence) => {
    expect((await converse(request, tools)).answer).toContain(sentence);
  });
});

describe('writes', () => {
  test('are called when they are clearly ordered', async () => {
    const course = await converse('Create an event "Dentist" on 12 June at 3 pm with ann@example.com', tools);
    expect(written(course)).toEqual([
      ['calendar.create_event {"title":"Dentist","date":"2025-06-12","time":"15:00","attendees":["ann@example.com"]}'],
    ]);
    expect(course.answer).toContain('Create event (Dentist, 2025-06-12, 15:00, ann@example.com): done; event id: E1.');
  });

  test.each([
    'How do I create an event in the calendar?',
    'If it rains, order a tablet',
    'Never order a tablet',
    'Which tablet should I order?',
  ])('are not called by %j', async (request) => {
    const { turns } = await converse(request, tools);
    const writes = tools.filter(({ descriptor }) => descriptor.access === 'write').map(({ descriptor }) => String(descriptor.name));
    expect(turns.flat().filter(({ name }) => writes.includes(name))).toEqual([]);
  });

  test('and it says why', async () => {
    const { answer } = await converse('If it rains, order a tablet', tools);
    expect(answer).toContain('I did not call shop.order: it changes something, and the request does not clearly order that.');
  });

  test.each([
    ['Order a tablet for Ann', ['shop.order {"product":"tablet"}']],
    ['Buy a laptop and a tablet', ['shop.order {"product":"laptop"}', 'shop.order {"product":"tablet"}']],
    ['Order a "laptop" in Oslo', ['shop.order {"product":"laptop"}']],
  ])('are done to what stands with the verb, and to nothing else: %j', async (request, calls) => {
    expect(written(await converse(request, [placeOrder]))).toEqual([calls]);
  });

  test('do not repeat what the same words have done before, and say so', async () => {
    const before = await converse('Order a tablet', tools);
    const course = await converse('Order a tablet', tools, { before: before.messages });
    expect(written(course)).toEqual([]);
    expect(course.answer).toContain('Order (tablet): done before in this conversation, not repeated; order id: A-17.');
  });
});

describe('several wishes at once', () => {
  test('each tool takes only its own values', async () => {
    expect(written(await converse('What does a laptop cost and is it raining in Oslo?', tools))).toEqual([
      ['weather.current {"city":"Oslo"}', 'shop.price {"product":"laptop"}'],
    ]);
    expect(written(await converse('Check the weather in Oslo and create an event "Walk" tomorrow', tools))).toEqual([
      ['calendar.create_event {"title":"Walk","date":"2025-06-02"}', 'weather.forecast {"city":"Oslo"}'],
    ]);
  });
});

describe('tools that mean each other', () => {
  test('never feed each other for ever', async () => {
    let next = 0;
    const properties = { itemId: { type: 'string' } } as const;
    const step = () => {
      next += 1;
      return { data: { itemId: `i${next}` } };
    };
    const chain = [
      toyTool({ name: 'items.find', description: 'Finds an item.', properties: { query: { type: 'string' } }, required: ['query'] }, step),
      toyTool({ name: 'items.parent', description: 'Parent of an item.', properties, required: ['itemId'] }, step),
      toyTool({ name: 'stock.origin', description: 'Origin of stock.', properties, required: ['itemId'] }, step),
    ];
    const { turns } = await converse('Find the item "pen", its parent and the origin of stock', chain);
    expect(turns.length).toBeLessThanOrEqual(3);
    expect(turns.flat().length).toBeLessThanOrEqual(6);
  });

  test('a refusal for one value leaves the tool in use for the others', async () => {
    const tool = toyTool(
      {
        name: 'books.lookup',
        description: 'Looks up a book.',
        keywords: ['book'],
        properties: { title: { type: 'string' } },
        required: ['title'],
      },
      ({ title }) => (title === 'A' ? refusal('No such book.') : { data: { title: String(title), pages: 7 } }),
    );
    const course = await converse('Look up the book "A" and the book "B"', [tool], { parallelToolCalls: 'off' });
    expect(written(course)).toEqual([['books.lookup {"title":"A"}'], ['books.lookup {"title":"B"}']]);
  });
});

test('texts from results cannot break the answer into lines or reach the terminal', async () => {
  const tool = toyTool({ name: 'news.headline', description: 'Headline of the news.', keywords: ['news'] }, () => ({
    data: { title: `Bad\u001b[31m\n\nnews ${'x'.repeat(1_000)}` },
  }));
  const { answer } = await converse('What is the news?', [tool]);
  expect(answer).not.toContain('\u001b');
  expect(answer.split('\n\n')[0]).toMatch(/^Headline: Bad \[31m news x+…\.?$/);
  expect(answer.length).toBeLessThan(400);
});

test('rolls as many dice as it is told, and fills the parts of an object', async () => {
  const dice = toyTool(
    {
      name: 'dice.roll',
      description: 'Rolls dice and adds them up.',
      keywords: ['dice'],
      properties: { dice: { type: 'integer' }, sides: { type: 'integer' } },
      required: ['dice'],
    },
    () => ({ data: { values: [6, 6, 6], total: 18 } }),
  );
  const { answer } = await converse('Please roll 3 dice.', [dice]);
  expect(answer).toContain('Roll (3): values: 6, 6 and 6; total 18.');

  const place = { type: 'object', properties: { city: { type: 'string' }, country: { type: 'string' } }, required: ['city'] } as const;
  const map = toyTool({
    name: 'maps.find_route',
    description: 'Route to a place.',
    keywords: ['route'],
    properties: { place },
    required: ['place'],
  });
  expect(written(await converse('Show the route to Oslo', [map]))).toEqual([['maps.find_route {"place":{"city":"Oslo"}}']]);
});
