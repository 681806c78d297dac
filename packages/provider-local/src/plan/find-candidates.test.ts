import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { toyTool } from '../../test/toy-tool.js';
import { readAsked } from '../request/read-asked.js';
import { toOfferedTool } from '../tool/offered-tool.js';
import { threshold } from './candidate.js';
import { findCandidates } from './find-candidates.js';

const now = Date.UTC(2025, 5, 1, 12);

/** What the text offers for one parameter; surest first. */
function offered(key: string, schema: JsonSchema, text: string, description = 'Does something.'): readonly unknown[] {
  const tool = toOfferedTool(toyTool({ name: 'toy.run', description, properties: { [key]: schema }, required: [key] }).descriptor);
  return tool.parameters
    .flatMap((parameter) => findCandidates(parameter, tool, readAsked(text, now)))
    .filter(({ score }) => score >= threshold.required)
    .sort((a, b) => b.score - a.score)
    .map(({ value }) => value);
}

describe('values for a closed set', () => {
  const unit: JsonSchema = { type: 'string', enum: ['celsius', 'fahrenheit', 'deep_red', 'EUR'] };

  test.each([
    ['in Fahrenheit', ['fahrenheit']],
    ['two deep reds', ['deep_red']],
    ['how many euros', ['EUR']],
    ['in kelvin', []],
  ])('%j gives %j', (text, values) => {
    expect(offered('unit', unit, text)).toEqual(values);
  });

  test('gives numbers as numbers', () => {
    expect(offered('size', { enum: [10, 20] }, 'size 20 please')).toEqual([20]);
  });
});

describe('numbers', () => {
  test('stay in range and whole', () => {
    expect(offered('days', { type: 'integer', minimum: 1, maximum: 7 }, 'for 3.5 or 9 or 4 days')).toEqual([4]);
  });

  test('in another unit are none', () => {
    expect(offered('temperatureC', { type: 'number' }, 'for 3 days at 12 °C')).toEqual([12]);
    expect(offered('length', { type: 'number', description: 'Length in kilometres' }, '5 miles or 8 km')).toEqual([8]);
  });

  test('in digits come before those in words', () => {
    expect(offered('x', { type: 'number' }, 'the two sides 4 and 5')).toEqual([4, 5, 2]);
  });

  test('beside the name of the parameter come first', () => {
    expect(offered('radius', { type: 'number' }, 'height 9, radius of 4')[0]).toBe(4);
  });
});

describe('flags', () => {
  const flag: JsonSchema = { type: 'boolean' };

  test.each([
    ['breakfast please', [true]],
    ['without breakfast', [false]],
    ['dinner', []],
  ])('%j gives %j', (text, values) => {
    expect(offered('includeBreakfast', flag, text)).toEqual(values);
  });
});

describe('texts', () => {
  test.each<[string, string, JsonSchema, string, readonly unknown[]]>([
    ['a format beats everything', 'contact', { type: 'string', format: 'email' }, 'tell Ann at ann@example.com', ['ann@example.com']],
    ['dates in ISO form', 'day', { type: 'string', format: 'date' }, 'tomorrow in Oslo', ['2025-06-02']],
    ['moments with their time', 'start', { type: 'string', format: 'date-time' }, 'tomorrow at 9:30', ['2025-06-02T09:30:00Z']],
    ['codes for ids', 'orderId', { type: 'string' }, 'where is ORD-7?', ['ORD-7']],
    ['currencies by their code', 'currency', { type: 'string' }, 'in euros', ['EUR']],
    ['names for places', 'city', { type: 'string' }, 'rain in New York', ['New York']],
    ['lower-case places after a preposition', 'city', { type: 'string' }, 'rain in paris', ['paris']],
    ['no place without one', 'city', { type: 'string' }, 'funny rain', []],
    ['an example in any case', 'city', { type: 'string', examples: ['Paris'] }, 'paris rain', []],
    ['only what fits the pattern', 'airport', { type: 'string', pattern: '^[A-Z]{3}$' }, 'from Oslo to JFK', ['JFK']],
    ['only what is long enough', 'city', { type: 'string', minLength: 5 }, 'Oslo or Madrid, in Oslo', ['Madrid']],
    ['the whole text for a question', 'question', { type: 'string' }, 'why?', ['why?']],
  ])('%s', (_title, key, schema, text, values) => {
    expect(offered(key, schema, text)).toEqual(values);
  });

  test('words of the tool itself are no value', () => {
    expect(offered('item', { type: 'string' }, 'price of the wireless mouse price', 'Price of an item.')).toEqual(['wireless mouse']);
  });

  test('are found for null and lists too', () => {
    expect(offered('city', { type: ['string', 'null'] }, 'in Oslo')).toEqual(['Oslo']);
    expect(offered('city', { anyOf: [{ type: 'null' }, { type: 'string' }] }, 'in Oslo')).toEqual(['Oslo']);
    expect(offered('cities', { type: 'array', items: { type: 'string' } }, 'Ann or Bob')).toContain('Bob');
  });
});
