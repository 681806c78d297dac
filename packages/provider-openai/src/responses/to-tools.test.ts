import { describe, expect, test } from '@jest/globals';
import { toTool } from './to-tools.js';

describe('E1 toTool for Responses', () => {
  test('puts the function flat', () => {
    const definition = { name: 'clock__now', description: 'Gives the time.', parameters: { type: 'object', properties: {} }, strict: true };
    expect(toTool(definition)).toEqual({ type: 'function', ...definition });
  });
});
