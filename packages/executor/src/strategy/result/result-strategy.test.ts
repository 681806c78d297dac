import { describe, expect, jest, test } from '@jest/globals';
import { type Access, createFailure, failed, succeeded } from '@toolwright/contract';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import { Execution } from '../../execution/execution.js';
import { type OutputCheck, resultStrategy } from './result-strategy.js';

const problems = [
  { path: 'days[0].high', expected: 'a number', received: '"warm"', rule: 'type' },
  { path: '', expected: 'a city', received: 'nothing', rule: 'required' },
];

function executionOf(access: Access): Execution {
  return new Execution({ clock: new ManualClock(), listener: new RecordingListener(), origin: {}, access, idempotent: true });
}

describe('A4 resultStrategy', () => {
  test.each<[string, OutputCheck]>([
    ['at once', () => []],
    ['later', async () => []],
  ])('passes a value on that fits, when the check answers %s', async (_title, check) => {
    const outcome = succeeded({ city: 'Oslo' });
    expect(await resultStrategy(check)(executionOf('read'), () => outcome)).toBe(outcome);
  });

  test.each<[Access, string]>([
    ['read', 'none'],
    ['write', 'applied'],
  ])('refuses a result of a %s that does not fit, naming each place; its side effect is %s', async (access, sideEffect) => {
    const outcome = await resultStrategy(async () => problems)(executionOf(access), async () => succeeded({}));
    expect(outcome).toMatchObject({
      ok: false,
      failure: {
        code: 'invalid_output',
        category: 'permanent',
        sideEffect,
        message:
          'The tool was to return what its output schema says; days[0].high: expected a number, received "warm"; the result: expected a city, received nothing.',
      },
    });
  });

  test('passes a failure on without a check', async () => {
    const check = jest.fn(() => []);
    const outcome = failed(createFailure('execution_error', 'The tool failed.'));
    expect(await resultStrategy(check)(executionOf('read'), () => outcome)).toBe(outcome);
    expect(check).not.toHaveBeenCalled();
  });

  test('refuses a value whose check breaks, and never rejects', async () => {
    const cause = new Error('boom');
    const check: OutputCheck = () => {
      throw cause;
    };
    expect(await resultStrategy(check)(executionOf('read'), () => succeeded(1))).toMatchObject({
      ok: false,
      failure: { code: 'invalid_output', cause },
    });
  });
});
