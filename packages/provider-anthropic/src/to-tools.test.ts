import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { toOfferedTool, toTools } from './to-tools.js';

describe('E1 toOfferedTool', () => {
  test('offers a tool under its outside name, its schema as it is', () => {
    const tool = sampleTool('weather.forecast');
    expect(toOfferedTool(tool)).toEqual({
      tool: { name: 'weather__forecast', description: 'Gives the weather.forecast.', input_schema: tool.input.schema },
      declaredKeys: new Map(),
    });
  });

  test('gives every schema the object at its root that the API wants', () => {
    expect(toOfferedTool(sampleTool('clock.now', { schema: {} })).tool.input_schema).toEqual({ type: 'object', properties: {} });
    const either = { anyOf: [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }] } as const;
    expect(toOfferedTool(sampleTool('trip.book', { schema: either })).tool.input_schema).toMatchObject({
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
    });
  });

  test('gives properties keys that the API takes', () => {
    const { tool, declaredKeys } = toOfferedTool(sampleTool('runs.list', { schema: { properties: { 'include[]': { type: 'string' } } } }));
    expect(tool.input_schema.properties).toEqual({ include_: { type: 'string' } });
    expect(declaredKeys).toEqual(new Map([['include_', 'include[]']]));
  });

  test('names in the description what the schema cannot say', () => {
    expect(toOfferedTool(sampleTool('trip.book', { unexpressed: ['end is after start'] })).tool.description).toContain(
      'end is after start',
    );
  });
});

describe('E1 toTools', () => {
  const offer = sampleOffer(sampleTool('weather.forecast'), sampleTool('clock.now'));

  test('offers the very same payloads each time', () => {
    expect(toTools(offer, undefined)[1]).toBe(toTools(offer, undefined)[1]);
  });

  test('marks the last tool for the cache, and changes none', () => {
    const mark = { type: 'ephemeral', ttl: '5m' } as const;
    expect(toTools(offer, mark).map((tool) => tool.cache_control)).toEqual([undefined, mark]);
    expect(toTools(offer, undefined)[1]).not.toHaveProperty('cache_control');
    expect(toTools(sampleOffer(), mark)).toEqual([]);
  });
});
