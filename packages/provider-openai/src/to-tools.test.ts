import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '../test/sample.js';
import { toTools } from './to-tools.js';

describe('E1 toTools', () => {
  test('offers a tool under its outside name, explicitly not strict', () => {
    const tool = sampleTool('weather.forecast');
    expect(toTools([tool])).toEqual([
      {
        type: 'function',
        function: { name: 'weather__forecast', description: 'Gives the weather.forecast.', parameters: tool.input.schema, strict: false },
      },
    ]);
  });

  test('gives a schema without properties the empty object that the API wants', () => {
    expect(toTools([sampleTool('clock.now', { schema: {} })])[0]?.function.parameters).toEqual({ type: 'object', properties: {} });
  });

  test('names in the description what the schema cannot say', () => {
    const [tool] = toTools([sampleTool('trip.book', { unexpressed: ['end is after start'] })]);
    expect(tool?.function.description).toContain('end is after start');
  });

  test('converts each tool once', () => {
    const tool = sampleTool('weather.forecast');
    expect(toTools([tool])[0]).toBe(toTools([tool])[0]);
  });
});
