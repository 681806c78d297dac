import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { toFunction } from './to-function.js';

describe('E1 toFunction', () => {
  test('describes a tool under its outside name, in strict mode', () => {
    const tool = sampleTool('weather.forecast');
    const { schema: parameters } = tool.input;
    expect(toFunction(tool)).toEqual({
      name: 'weather__forecast',
      description: 'Gives the weather.forecast.',
      parameters,
      strict: true,
    });
  });

  test('requires what may be left out, and lets it be null', () => {
    const schema = { type: 'object', properties: { days: { type: 'integer' } }, additionalProperties: false } as const;
    expect(toFunction(sampleTool('weather.forecast', { schema })).parameters).toMatchObject({
      properties: { days: { type: ['integer', 'null'] } },
      required: ['days'],
    });
  });

  test('says explicitly that strict mode is off where it would forbid what the tool allows', () => {
    const schema = { type: 'object', properties: {}, additionalProperties: true } as const;
    expect(toFunction(sampleTool('notes.add', { schema }))).toMatchObject({ strict: false });
  });

  test('names in the description what the schema cannot say', () => {
    expect(toFunction(sampleTool('trip.book', { unexpressed: ['end is after start'] })).description).toContain('end is after start');
  });
});
