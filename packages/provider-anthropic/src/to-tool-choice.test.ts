import { describe, expect, test } from '@jest/globals';
import { parseToolName, type ToolChoice } from '@toolwright/contract';
import { createNameMap } from '@toolwright/provider-kit';
import { toToolChoice } from './to-tool-choice.js';

const name = parseToolName('weather.forecast');
const names = createNameMap([name]);
const single = { disable_parallel_tool_use: true };

describe('E4 toToolChoice', () => {
  test.each<[ToolChoice, object, object]>([
    [{ kind: 'auto' }, { type: 'auto' }, single],
    [{ kind: 'none' }, { type: 'none' }, {}],
    [{ kind: 'required' }, { type: 'any' }, single],
    [{ kind: 'tool', name }, { type: 'tool', name: 'weather__forecast' }, single],
    [{ kind: 'allowed', names: [name], mode: 'auto' }, { type: 'auto' }, single],
    [{ kind: 'allowed', names: [name], mode: 'required' }, { type: 'any' }, single],
  ])('writes the choice %j, parallel calls left or off', (toolChoice, expected, whenSingle) => {
    expect(toToolChoice({ toolChoice }, names)).toEqual(expected);
    expect(toToolChoice({ toolChoice, parallelToolCalls: 'off' }, names)).toEqual({ ...expected, ...whenSingle });
  });

  test('without a choice, says only that parallel calls are off', () => {
    expect(toToolChoice({}, names)).toBeUndefined();
    expect(toToolChoice({ parallelToolCalls: 'allowed' }, names)).toBeUndefined();
    expect(toToolChoice({ parallelToolCalls: 'off' }, names)).toEqual({ type: 'auto', ...single });
  });
});
