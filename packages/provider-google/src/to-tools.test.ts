import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { toOfferedFunction, toTools } from './to-tools.js';

describe('A2 toOfferedFunction', () => {
  test('declares a tool in words that the API takes, and says the rest in the description', () => {
    const schema = { type: 'object', properties: { days: { type: 'integer', multipleOf: 2 } }, required: ['days'] } as const;
    const { declaration } = toOfferedFunction(sampleTool('weather.forecast', { schema, unexpressed: ['only this year'] }));
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

  test('sends keys that the API would refuse under legal ones', () => {
    const schema = { type: 'object', properties: { 'include[]': { type: 'string' }, '3d': { type: 'boolean' } } } as const;
    const { declaration, declaredKeys } = toOfferedFunction(sampleTool('run.list', { schema }));
    expect(declaration.parametersJsonSchema).toMatchObject({ properties: { include_: {}, _3d: {} } });
    expect([...declaredKeys]).toEqual([
      ['include_', 'include[]'],
      ['_3d', '3d'],
    ]);
  });
});

describe('A2 toTools', () => {
  test('offers all functions as one tool, and no tool without functions', () => {
    const names = ['weather__forecast', 'clock__now'];
    const [tool, ...others] = toTools(sampleOffer(sampleTool('weather.forecast'), sampleTool('clock.now')));
    expect([tool?.functionDeclarations?.map(({ name }) => name), others]).toEqual([names, []]);
    expect(toTools(sampleOffer())).toEqual([]);
  });
});
