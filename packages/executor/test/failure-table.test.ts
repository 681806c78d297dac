// The table of failures in docs/semantics.md, cell by cell.
import { expect, test } from '@jest/globals';
import { ToolError, type ToolResult } from '@toolwright/contract';
import { type Handler, type ToolOptions, toolOf } from '@toolwright/testkit';
import { hang, setUp } from './executor-fixture.js';
import { retryOf } from './retry-of.js';

const retry = retryOf({ maxAttempts: 3, delayMs: 1 });
const timeout = { kind: 'timeout', ms: 20, graceMs: 5 } as const;
const fallback = { kind: 'fallback', sources: [{ kind: 'constant', value: 'stands in' }] } as const;

const kinds = {
  read: { access: 'read', policies: { timeout, retry, fallback } },
  idempotent: { access: 'write', idempotent: true, policies: { timeout, retry, fallback } },
  write: { access: 'write', policies: { timeout, retry: { ...retry, onlyIf: 'not-applied' }, fallback } },
} as const satisfies Record<string, Partial<ToolOptions<unknown>>>;

const throwing = (fields: object) => (): never => {
  throw Object.assign(new Error('failed'), fields);
};

/** What came of a call: attempts, then what stands in or the code with its side effect. */
function describeEnd(result: ToolResult): string {
  return result.success
    ? `${result.attempts} × ${result.source}`
    : `${result.attempts} × ${result.failure.code}, ${result.failure.sideEffect}`;
}

type Row = readonly [what: string, run: Handler<unknown>, read: string, idempotent: string, write: string];

test.each<Row>([
  ['refused, may pass', throwing({ code: 'ECONNREFUSED' }), '3 × fallback', '3 × fallback', '3 × fallback'],
  ['refused by 429', throwing({ status: 429 }), '3 × fallback', '3 × fallback', '3 × fallback'],
  ['refused by 404', throwing({ status: 404 }), '1 × fallback', '1 × fallback', '1 × fallback'],
  ['reset', throwing({ code: 'ECONNRESET' }), '3 × fallback', '3 × execution_error, unknown', '1 × outcome_unknown, unknown'],
  ['503', throwing({ status: 503 }), '3 × fallback', '3 × execution_error, unknown', '1 × outcome_unknown, unknown'],
  ['too late', hang, '3 × fallback', '3 × timeout, unknown', '1 × outcome_unknown, unknown'],
  ['strange', throwing({}), '2 × fallback', '2 × execution_error, unknown', '1 × outcome_unknown, unknown'],
  ['conflict 409', throwing({ status: 409 }), '1 × fallback', '1 × execution_error, unknown', '1 × outcome_unknown, unknown'],
  [
    'foreseen',
    () => {
      throw new ToolError('There is no such city.');
    },
    '1 × execution_error, none',
    '1 × execution_error, none',
    '1 × execution_error, none',
  ],
  ['misshapen', () => ({}), '1 × fallback', '1 × invalid_output, applied', '1 × invalid_output, applied'],
])('C4 C5 C14 %s: what becomes of a read, of a write that is idempotent and of one that is not', async (_what, run, ...expected) => {
  const ends: string[] = [];
  for (const kind of [kinds.read, kinds.idempotent, kinds.write]) {
    const outputCheck = (value: unknown) =>
      typeof value === 'string' ? [] : [{ path: '', expected: 'a text', received: typeof value, rule: 'type' }];
    const { execute } = setUp(toolOf({ name: 'demo.run', run, outputCheck, ...kind }));
    ends.push(describeEnd(await execute({})));
  }
  expect(ends).toEqual(expected);
});

test('C3 C14 a call that its caller withdraws is cancelled, or of unknown outcome where it may have been done', async () => {
  const ends: string[] = [];
  for (const kind of [kinds.read, kinds.idempotent, kinds.write]) {
    const { clock, execute } = setUp(toolOf({ name: 'demo.run', run: hang, ...kind }));
    const controller = new AbortController();
    clock.schedule(10, () => controller.abort());
    ends.push(describeEnd(await execute({}, controller.signal)));
  }
  expect(ends).toEqual(['1 × cancelled, none', '1 × cancelled, unknown', '1 × outcome_unknown, unknown']);
});
