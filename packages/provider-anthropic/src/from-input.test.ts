import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { fromInput } from './from-input.js';

const listRuns = sampleTool('runs.list', { schema: { type: 'object', properties: { 'include[]': {}, limit: {} } } });
const offer = sampleOffer(sampleTool('weather.forecast'), listRuns);
const read = (input: unknown, name = 'weather__forecast') => fromInput({ type: 'tool_use', name, input }, offer);

describe('E1 fromInput', () => {
  test.each<[unknown, unknown]>([
    [{ city: 'Oslo' }, { city: 'Oslo' }],
    [undefined, {}],
    ['', {}],
    ['{"city":', '{"city":'],
    [[1], '[1]'],
    [null, 'null'],
  ])('hands %j on as %j', (input, expected) => {
    expect(read(input)).toEqual(expected);
  });

  test('gives arguments the keys that the tool declares', () => {
    expect(read({ include_: ['a'], limit: 3, other: 1 }, 'runs__list')).toEqual({ 'include[]': ['a'], limit: 3, other: 1 });
  });
});
