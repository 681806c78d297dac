import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '../test/sample.js';
import { createOfferFunctions, toTool } from './to-tools.js';

describe('A2 toTool', () => {
  test('declares a tool in words that the API takes, and says the rest in the description', () => {
    const schema = { type: 'object', properties: { days: { type: 'integer', multipleOf: 2 } }, required: ['days'] } as const;
    const declaration = toTool(sampleTool('weather.forecast', { schema, unexpressed: ['only this year'] }));
    expect(declaration).toEqual({
      name: 'weather__forecast',
      description: 'Gives the weather.forecast.\nAlso enforced: only this year.',
      parametersJsonSchema: {
        type: 'object',
        properties: { days: { type: 'integer', description: expect.stringContaining('multiple') } },
        required: ['days'],
      },
    });
  });

  test('is asked once for each tool', () => {
    const offerFunctions = createOfferFunctions();
    const tool = sampleTool('weather.forecast');
    expect(offerFunctions([tool]).payloads[0]).toBe(offerFunctions([sampleTool('clock.now'), tool]).payloads[1]);
  });
});
