import { describe, expect, jest, test } from '@jest/globals';
import { defaultTimeoutPolicy, type ToolInput } from '@toolwright/contract';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import { Execution } from '../../execution/execution.js';
import { inputCheck } from './input-check.js';

const policies = { timeout: defaultTimeoutPolicy };

function setUp(parse: ToolInput['parse'], sensitive: readonly string[] = []) {
  const clock = new ManualClock();
  const schedule = jest.spyOn(clock, 'schedule');
  const execution = new Execution({ clock, listener: new RecordingListener(), origin: {}, access: 'write', idempotent: false });
  const check = inputCheck({ input: { schema: {}, unexpressed: [], sensitive, parse }, policies }, clock);
  return { schedule, answer: check({ pin: '1234' }, execution) };
}

describe('C1 inputCheck', () => {
  test('passes on a verdict that is there at once as it is, without a timer', () => {
    const verdict = { ok: true, input: 'checked' } as const;
    const { answer, schedule } = setUp(() => verdict);
    expect(answer).toBe(verdict);
    expect(schedule).not.toHaveBeenCalled();
  });

  const fail = (): never => {
    throw new TypeError('no such pin: 1234');
  };

  test.each<[string, ToolInput['parse']]>([
    ['throws', fail],
    ['rejects', async () => fail()],
  ])('F6 quotes nothing of a check that %s where a value may not be seen', async (_title, parse) => {
    expect(await setUp(parse, ['pin']).answer).toMatchObject({ failure: { message: 'The check of the arguments failed.' } });
  });
});
