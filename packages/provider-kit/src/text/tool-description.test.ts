import { describe, expect, test } from '@jest/globals';
import { defaultTimeoutPolicy, defaultToolTraits, parseToolName, type ToolDescriptor } from '@toolwright/contract';
import { toolDescription } from './tool-description.js';

const describedBy = (unexpressed: readonly string[]): ToolDescriptor => ({
  name: parseToolName('trip.book'),
  plugin: 'trip',
  method: 'book',
  description: 'Books a trip.',
  keywords: [],
  examples: [],
  ...defaultToolTraits,
  access: 'write',
  idempotent: false,
  input: { schema: { type: 'object' }, unexpressed, sensitive: [], parse: (input) => ({ ok: true, input }) },
  policies: { timeout: defaultTimeoutPolicy },
});

describe('A2 toolDescription', () => {
  test('is the description alone where the schema says everything', () => {
    expect(toolDescription(describedBy([]))).toBe('Books a trip.');
  });

  test('names the rules that no schema can say', () => {
    expect(toolDescription(describedBy(['end is after start', 'at most 9 travellers']))).toBe(
      'Books a trip.\nAlso enforced: end is after start; at most 9 travellers.',
    );
  });
});
