import { describe, expect, test } from '@jest/globals';
import type { FallbackSource, InputProblem, JsonValue, RegisteredTool } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { setUp } from './executor-fixture.js';

const outputCheck = (value: JsonValue): readonly InputProblem[] =>
  typeof value === 'number' ? [] : [{ path: '', expected: 'a number', received: JSON.stringify(value), rule: 'type' }];

function checked(tool: RegisteredTool): RegisteredTool {
  return { ...tool, descriptor: { ...tool.descriptor, outputCheck } };
}

describe('A4 a result that does not fit', () => {
  test.each([
    ['read', 'none'],
    ['write', 'applied'],
  ] as const)('of a %s is invalid_output, side effect %s', async (access, sideEffect) => {
    const { execute } = setUp(checked(toolOf({ name: 'demo.run', access, run: () => 'warm' })));
    expect(await execute({})).toMatchObject({ success: false, failure: { code: 'invalid_output', sideEffect } });
  });

  test.each<[string, FallbackSource]>([
    ['constant', { kind: 'constant', value: 'mild' }],
    ['function', { kind: 'function', use: () => 'mild' }],
  ])('is not let through as a fallback either (%s)', async (_kind, source) => {
    const fail = (): never => {
      throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    };
    const fallback = { kind: 'fallback', sources: [source] } as const;
    const { execute } = setUp(checked(toolOf({ name: 'demo.run', access: 'read', run: fail, policies: { fallback } })));
    expect((await execute({})).success).toBe(false);
  });
});

describe('A4 a result that fits', () => {
  test('is passed on', async () => {
    const { execute } = setUp(checked(toolOf({ name: 'demo.run', run: () => 7 })));
    expect(await execute({})).toMatchObject({ success: true, data: 7 });
  });
});
