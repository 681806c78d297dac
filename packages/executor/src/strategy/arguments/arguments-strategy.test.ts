import { describe, expect, jest, test } from '@jest/globals';
import { defaultTimeoutPolicy, type InputProblem, type JsonSchema, type JsonValue, succeeded, type ToolInput } from '@toolwright/contract';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import { withoutCall } from '../../execution/call-state.js';
import { Execution } from '../../execution/execution.js';
import { argumentsStrategy } from './arguments-strategy.js';

const schema: JsonSchema = {
  type: 'object',
  properties: { days: { type: 'integer' }, card: { type: 'object', properties: { pin: { type: 'integer' } } } },
  required: ['days'],
};

const policies = { timeout: defaultTimeoutPolicy };

// Stands for any check: wants numbers at two places.
function problemsOf(value: JsonValue): readonly InputProblem[] {
  const { days, card } = value as { readonly days?: unknown; readonly card?: { readonly pin?: unknown } };
  const wrong: InputProblem[] = [];
  if (typeof days !== 'number') wrong.push({ path: 'days', expected: 'an integer', received: JSON.stringify(days), rule: 'type' });
  if (card !== undefined && typeof card.pin !== 'number') {
    wrong.push({ path: 'card', expected: 'a card', received: 'a masked value', rule: 'type' });
  }
  return wrong;
}

function inputOf(parse: (value: JsonValue) => ReturnType<ToolInput['parse']> = verdictOn): ToolInput {
  return { schema, unexpressed: [], sensitive: ['card.pin'], parse };
}

function verdictOn(input: JsonValue): ReturnType<ToolInput['parse']> {
  const problems = problemsOf(input);
  return problems.length === 0 ? { ok: true, input } : { ok: false, problems };
}

async function run(given: string, { input = inputOf(), coercion = 'on' }: { input?: ToolInput; coercion?: 'on' | 'off' } = {}) {
  const next = jest.fn(() => succeeded('done'));
  const clock = new ManualClock();
  const execution = new Execution({
    clock,
    listener: new RecordingListener(),
    origin: {},
    access: 'write',
    idempotent: false,
    call: { ...withoutCall, arguments: given },
  });
  const outcome = await argumentsStrategy({ input, policies }, { clock, coercion })(execution, next);
  return { outcome, execution, next };
}

describe('C2 arguments that do not fit as written', () => {
  test.each([
    ['at once', inputOf()],
    ['later', inputOf(async (value) => verdictOn(value))],
  ])('are read as what the schema expects, with a warning for each, when the check answers %s', async (_title, input) => {
    const { outcome, execution } = await run('{"days":"2"}', { input });
    expect(outcome).toEqual(succeeded('done'));
    expect(execution.input).toEqual({ days: 2 });
    expect(execution.given).toEqual({ days: 2 });
    expect(execution.warnings).toEqual(['days: "2" was read as 2']);
  });

  test('F6 are not shown where they are sensitive', async () => {
    const { execution } = await run('{"days":1,"card":"{\\"pin\\":\\"1234\\"}"}');
    expect(execution.input).toEqual({ days: 1, card: { pin: 1234 } });
    expect(execution.warnings).toEqual(['card: a masked value was read as JSON', 'card.pin: a masked value was read as a number']);
  });

  test('C1 keep the problems of the first verdict when reading them otherwise does not help', async () => {
    const { outcome, execution, next } = await run('{"days":"soon","card":"{\\"pin\\":1}"}');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'invalid_arguments', problems: [{ path: 'days' }, { path: 'card' }] } });
    expect(execution.warnings).toEqual([]);
    expect(next).not.toHaveBeenCalled();
  });

  test('are refused when coercion is off', async () => {
    const { outcome } = await run('{"days":"2"}', { coercion: 'off' });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'invalid_arguments', message: 'days: expected an integer, received "2"' },
    });
  });

  test.each([
    ['a key __proto__', '{"pin":1,"__proto__":{"admin":true}}', 'a key "__proto__" at card'],
    ['an undeclared key constructor', '{"pin":1,"constructor":{}}', 'a key "constructor" at card'],
    ['deep nesting', `{"pin":1,"deep":${'['.repeat(64)}${']'.repeat(64)}}`, 'deeper than 64'],
  ])('are refused when the JSON inside a text holds %s', async (_title, card, reason) => {
    const { outcome, next } = await run(JSON.stringify({ days: 1, card }));
    expect(outcome).toMatchObject({ failure: { code: 'malformed_arguments', message: expect.stringContaining(reason) } });
    expect(next).not.toHaveBeenCalled();
  });
});

describe('C2 arguments that fit', () => {
  test('are checked once and passed on untouched', async () => {
    const parse = jest.fn((value: JsonValue) => ({ ok: true, input: value }) as const);
    const { execution } = await run('{"days":"2"}', { input: inputOf(parse) });
    expect(parse).toHaveBeenCalledTimes(1);
    expect(execution.input).toEqual({ days: '2' });
    expect(execution.warnings).toEqual([]);
  });
});
