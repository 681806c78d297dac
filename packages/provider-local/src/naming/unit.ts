/** What a unit measures. */
export type Dimension =
  | 'temperature'
  | 'length'
  | 'speed'
  | 'duration'
  | 'mass'
  | 'volume'
  | 'ratio'
  | 'money'
  | 'data'
  | 'pressure'
  | 'energy';

/** A unit of measure, as it is written behind a number and as people and field names say it. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  /** In lower case; the first ones are abbreviations, as in the field name `windKmh`. */
  readonly words: readonly string[];
}

const table: Readonly<Record<Dimension, Readonly<Record<string, string>>>> = {
  temperature: { '°C': 'c celsius centigrade', '°F': 'f fahrenheit', K: 'kelvin', '°': 'deg degree degrees' },
  length: {
    mm: 'mm millimetre millimetres millimeter millimeters',
    cm: 'cm centimetre centimetres centimeter centimeters',
    m: 'm metre metres meter meters',
    km: 'km kilometre kilometres kilometer kilometers',
    mi: 'mi mile miles',
    ft: 'ft foot feet',
    yd: 'yd yard yards',
    inches: 'inch inches',
  },
  speed: { 'km/h': 'kmh kph', mph: 'mph', 'm/s': 'mps', kn: 'kn knot knots' },
  duration: {
    ms: 'ms millisecond milliseconds',
    s: 's sec secs second seconds',
    min: 'min mins minute minutes',
    h: 'h hr hrs hour hours',
    days: 'day days',
    weeks: 'week weeks',
    months: 'month months',
    years: 'year years',
  },
  mass: {
    mg: 'mg milligram milligrams',
    g: 'g gram grams',
    kg: 'kg kilogram kilograms kilo kilos',
    lb: 'lb lbs pound pounds',
    oz: 'oz ounce ounces',
  },
  volume: { ml: 'ml millilitre millilitres milliliter milliliters', l: 'l litre litres liter liters', gal: 'gal gallon gallons' },
  ratio: { '%': 'percent pct percentage' },
  money: {
    USD: 'usd dollar dollars',
    EUR: 'eur euro euros',
    GBP: 'gbp sterling',
    JPY: 'jpy yen',
    CNY: 'cny yuan renminbi rmb',
    INR: 'inr rupee rupees',
    CHF: 'chf franc francs',
    BRL: 'brl',
    CAD: 'cad',
    AUD: 'aud',
    SEK: 'sek',
    NOK: 'nok',
    DKK: 'dkk',
    PLN: 'pln zloty',
    KRW: 'krw won',
    MXN: 'mxn',
  },
  data: {
    B: 'byte bytes',
    KB: 'kb kilobyte kilobytes',
    MB: 'mb megabyte megabytes',
    GB: 'gb gigabyte gigabytes',
    TB: 'tb terabyte terabytes',
  },
  pressure: { hPa: 'hpa', bar: 'bar', psi: 'psi' },
  energy: { kWh: 'kwh', kcal: 'kcal', W: 'watt watts', kW: 'kw' },
};

const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['₹', 'inr'],
  ['%', 'percent'],
  ['°c', 'c'],
  ['°f', 'f'],
  ['°', 'deg'],
  ['km/h', 'kmh'],
  ['m/s', 'mps'],
]);

const unitsByWord = new Map<string, Unit>(
  Object.entries(table).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([symbol, spoken]) => {
      const words = spoken.split(' ');
      // `Object.entries` widens the keys of a table whose keys are exactly the dimensions.
      const unit: Unit = { symbol, dimension: dimension as Dimension, words };
      return words.map((word) => [word, unit] as const);
    }),
  ),
);

/** The unit that a word, an abbreviation or a sign such as `€` stands for, in any case. */
export function findUnit(word: string): Unit | undefined {
  const lower = word.toLowerCase();
  return unitsByWord.get(signs.get(lower) ?? lower);
}

/** Whether two units may be one: nothing is known of one of them, or they are the same, or one is a bare "degrees" of the other. */
export function isCompatible(one: Unit | undefined, other: Unit | undefined): boolean {
  if (!one || !other || one === other) return true;
  return one.dimension === other.dimension && (one.symbol === '°' || other.symbol === '°');
}
