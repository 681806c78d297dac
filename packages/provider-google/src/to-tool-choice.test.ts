import { describe, expect, test } from '@jest/globals';
import { parseToolName, type ToolChoice } from '@toolwright/contract';
import { createNameMap } from '@toolwright/provider-kit';
import { toToolChoice } from './to-tool-choice.js';

const name = parseToolName('weather.forecast');
const allowedFunctionNames = ['weather__forecast'];

describe('E4 toToolChoice', () => {
  test.each<[ToolChoice, object]>([
    [{ kind: 'auto' }, { mode: 'AUTO' }],
    [{ kind: 'none' }, { mode: 'NONE' }],
    [{ kind: 'required' }, { mode: 'ANY' }],
    [
      { kind: 'tool', name },
      { mode: 'ANY', allowedFunctionNames },
    ],
    [
      { kind: 'allowed', names: [name], mode: 'required' },
      { mode: 'ANY', allowedFunctionNames },
    ],
    [
      { kind: 'allowed', names: [name], mode: 'auto' },
      { mode: 'VALIDATED', allowedFunctionNames },
    ],
  ])('writes %j as %j', (choice, expected) => {
    expect(toToolChoice(choice, createNameMap([]))).toEqual(expected);
  });
});
