import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '../test/sample.js';
import { markTools, toTool } from './to-tools.js';

describe('E1 toTool', () => {
  test('offers a tool under its outside name, its schema as it is', () => {
    const tool = sampleTool('weather.forecast');
    expect(toTool(tool)).toEqual({
      name: 'weather__forecast',
      description: 'Gives the weather.forecast.',
      input_schema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false },
    });
  });

  test('gives every schema the object at its root that the API wants', () => {
    expect(toTool(sampleTool('clock.now', { schema: {} })).input_schema).toEqual({ type: 'object', properties: {} });
    const either = { anyOf: [{ properties: { a: { type: 'string' } } }, { properties: { b: { type: 'string' } } }] } as const;
    expect(toTool(sampleTool('trip.book', { schema: either })).input_schema).toMatchObject({
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
    });
  });

  test('names in the description what the schema cannot say', () => {
    expect(toTool(sampleTool('trip.book', { unexpressed: ['end is after start'] })).description).toContain('end is after start');
  });
});

test('E1 markTools marks the last of the tools, and changes none of them', () => {
  const tools = [toTool(sampleTool('weather.forecast')), toTool(sampleTool('clock.now'))];
  const marked = markTools(tools, { type: 'ephemeral', ttl: '5m' });
  expect(marked.map((tool) => tool.cache_control)).toEqual([undefined, { type: 'ephemeral', ttl: '5m' }]);
  expect(tools[1]).not.toHaveProperty('cache_control');
});
