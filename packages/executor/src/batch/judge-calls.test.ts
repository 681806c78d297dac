import { describe, expect, test } from '@jest/globals';
import type { InputVerdict, JsonValue, ToolCall } from '@toolwright/contract';
import { ManualClock, registryOf, toolOf } from '@toolwright/testkit';
import { judgeCalls } from './judge-calls.js';

function stateful({ account }: { readonly account: number | null }): string {
  if (account === null) throw new TypeError('no account');
  return String(account);
}

function judge(...calls: readonly ToolCall[]) {
  const checked: JsonValue[] = [];
  const parse = (value: JsonValue) => {
    checked.push(value);
    return { ok: true, input: value } as const;
  };
  const run = (): null => null;
  const clock = new ManualClock();
  const problem = { path: 'days', expected: 'an integer', received: '"2"', rule: 'type' };
  const refuseIn = (delayMs: number) => (): Promise<InputVerdict> =>
    new Promise((resolve) => void clock.schedule(delayMs, () => resolve({ ok: false, problems: [problem] })));
  const registry = registryOf(
    toolOf({ name: 'demo.read', access: 'read', run, parse }),
    toolOf({ name: 'demo.other', access: 'read', run, parse }),
    toolOf({ name: 'demo.write', run, parse }),
    toolOf({ name: 'demo.keyed', run, parse, stateful }),
    toolOf({ name: 'demo.doubted', run, parse: async () => ({ ok: false, problems: [] }) }),
    toolOf({ name: 'demo.silent', run, parse: () => new Promise(() => {}), stateful }),
    toolOf({ name: 'demo.slow', schema: { properties: { days: { type: 'integer' } } }, run, parse: refuseIn(700), stateful }),
  );
  return { clock, checked, judged: judgeCalls(calls, { registry, clock, coercion: 'on', scope: {} }) };
}

const call = (name: string, given: ToolCall['arguments'] = {}): ToolCall => ({ id: 'a', name, arguments: given });
const rolesOf = async ({ judged }: ReturnType<typeof judge>) => (await judged).map(({ role }) => role);

describe('D1 judgeCalls', () => {
  test('reads the key of a write off its checked input', async () => {
    const roles = await rolesOf(judge(call('demo.keyed', '{"account": 7}'), call('demo.write')));
    expect(roles).toEqual([{ kind: 'write', key: '7' }, { kind: 'write' }]);
  });

  test('finds the same question in whatever order its arguments were written', async () => {
    const [one, other, third] = await rolesOf(
      judge(call('demo.read', { a: 1, b: 2 }), call('demo.read', '{"b":2,"a":1}'), call('demo.read', { a: 1, b: 3 })),
    );
    expect(one).toEqual(other);
    expect(one).not.toEqual(third);
  });

  test('sees that a call runs nothing, because its tool is unknown or its arguments cannot be read', async () => {
    const roles = await rolesOf(judge(call('demo.nothing'), call('demo.write', '{'), call('demo.read', '[]')));
    expect(roles).toEqual([{ kind: 'idle' }, { kind: 'idle' }, { kind: 'idle' }]);
  });

  test('sees that a write runs nothing when its key cannot be read', async () => {
    const { judged } = judge(call('demo.keyed', { account: 7 }), call('demo.keyed', { account: null }));
    expect(await judged).toMatchObject([
      { role: { kind: 'write', key: '7' } },
      { role: { kind: 'idle' }, refusal: { message: expect.stringContaining('no account') } },
    ]);
  });

  test('takes a write for one that may run when its check answered later, and refused it: by then it may not', async () => {
    expect(await rolesOf(judge(call('demo.doubted'), call('demo.read')))).toMatchObject([{ kind: 'write' }, { kind: 'read' }]);
  });

  test.each([
    ['a check that hangs', call('demo.silent')],
    ['checks of what was sent, and of what it is read as', call('demo.slow', { days: '2' })],
  ])('C3 waits a second in all for %s, and then knows nothing of the call', async (_title, late) => {
    const { clock, judged } = judge(late, call('demo.read'));
    expect((await clock.until(judged)).map(({ role }) => role)).toMatchObject([{ kind: 'write' }, { kind: 'read' }]);
    expect(clock.now()).toBe(1_000);
  });

  test.each([
    ['a lone write', [call('demo.keyed', { account: 7 })], [{ kind: 'write' }]],
    ['reads of different tools', [call('demo.read'), call('demo.other')], [{ kind: 'read' }, { kind: 'read' }]],
  ])('checks no arguments of %s: nothing depends on them', async (_title, calls, roles) => {
    const { checked, judged } = judge(...calls);
    expect((await judged).map(({ role }) => role)).toEqual(roles);
    expect(checked).toEqual([]);
  });
});
