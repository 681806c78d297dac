import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { toyTool } from '../../test/toy-tool.js';
import { toOfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';
import { readParameters } from '../tool/parameter.js';
import { fitValue, matchField, mayProvide } from './match-field.js';
import { toRecord } from './record.js';

function parameterOf(key: string, schema: JsonSchema = {}): Parameter {
  const [parameter] = readParameters({ properties: { [key]: schema } });
  if (!parameter) throw new TypeError('A schema with one property has one parameter.');
  return parameter;
}

describe('matchField', () => {
  test.each([
    ['temperature', { temperatureC: 21 }, 'same'],
    ['temperatureC', { temperature_c: 21 }, 'same'],
    ['temperatureC', { temperatureF: 70 }, 'none'],
    ['rain', { rainMm: 2 }, 'same'],
    ['windKmh', { wind: { speed: 9 } }, 'none'],
    ['windSpeed', { wind: { speed: 9 } }, 'same'],
    ['amount', { price: 9 }, 'like'],
    ['temperatureC', { highC: 20 }, 'like'],
    ['city', { country: 'Norway' }, 'none'],
    ['occasion', { description: 'clear' }, 'none'],
  ])('%s and %j: %s', (key, data, match) => {
    const [field] = toRecord(data);
    expect(field && matchField(parameterOf(key), field)).toBe(match);
  });

  test('reads in a description what a parameter wants', () => {
    const [field] = toRecord({ currency: 'USD' });
    expect(field && matchField(parameterOf('from', { description: 'Currency of the amount' }), field)).toBe('like');
  });

  test('takes the id in the result of a product for the id of that product', () => {
    const products = toOfferedTool(toyTool({ name: 'products.find', description: 'Finds a product.' }).descriptor);
    const [field] = toRecord({ id: 7 });
    expect(field && matchField(parameterOf('productId'), field, products)).toBe('same');
    expect(field && matchField(parameterOf('orderId'), field, products)).toBe('none');
  });
});

describe('fitValue', () => {
  test.each<[JsonSchema, string | number | boolean, unknown]>([
    [{ type: 'number', maximum: 10 }, 9.5, 9.5],
    [{ type: 'number', maximum: 10 }, 11, undefined],
    [{ type: 'integer' }, 9.5, undefined],
    [{ type: 'number' }, '9', undefined],
    [{ type: 'string' }, 7, '7'],
    [{ type: 'string', enum: ['EUR'] }, 'eur', 'EUR'],
    [{ type: 'string', enum: ['EUR'] }, 'SEK', undefined],
    [{ type: 'boolean' }, true, true],
  ])('for %j %j becomes %j', (schema, value, fitted) => {
    expect(fitValue(parameterOf('x', schema), value)).toEqual(fitted);
  });
});

describe('mayProvide', () => {
  const wanted = parameterOf('temperatureC', { type: 'number' });

  test('goes by the declared output', () => {
    const output: JsonSchema = { properties: { temperatureC: { type: 'number' } } };
    expect(mayProvide(toOfferedTool(toyTool({ name: 'a.b', description: 'Looks.', output }).descriptor), wanted)).toBe(true);
  });

  test('goes by the description where no output is declared', () => {
    expect(mayProvide(toOfferedTool(toyTool({ name: 'a.b', description: 'Temperature of a city.' }).descriptor), wanted)).toBe(true);
    expect(mayProvide(toOfferedTool(toyTool({ name: 'a.b', description: 'Price of a thing.' }).descriptor), wanted)).toBe(false);
  });
});
