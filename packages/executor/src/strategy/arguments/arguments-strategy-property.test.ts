import { describe, expect, test } from '@jest/globals';
import { defaultTimeoutPolicy, type InputVerdict, type JsonSchema, type JsonValue, succeeded, type ToolInput } from '@toolwright/contract';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import fc from 'fast-check';
import { SchemaReader } from '../../coerce/schema-reader.js';
import { withoutCall } from '../../execution/call-state.js';
import { Execution } from '../../execution/execution.js';
import { argumentsStrategy } from './arguments-strategy.js';

const properties: JsonSchema['properties'] = {
  days: { type: 'integer' },
  units: { type: 'array', items: { enum: ['day', 'week'] } },
  place: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
};
const schema: JsonSchema = { type: 'object', properties, required: ['days'], additionalProperties: false };

function parse(input: JsonValue): InputVerdict {
  if (new SchemaReader(schema).fits(input, { schema, depth: 0 })) return { ok: true, input };
  // Names what came, so that verdicts on different values differ.
  return { ok: false, problems: [{ path: '', expected: 'a trip', received: JSON.stringify(input), rule: 'type' }] };
}

const policies = { timeout: defaultTimeoutPolicy };
const input: ToolInput = { schema, unexpressed: [], sensitive: [], parse };
const given = fc.record(
  {
    days: fc.constantFrom<JsonValue>(1, '1', '1.5', null, 'soon'),
    units: fc.constantFrom<JsonValue>('Day', '["WEEK"]', ['day'], [1], null),
    place: fc.constantFrom<JsonValue>({ name: 'Oslo' }, '{"name":"Oslo"}', '{"name":1}', null, 'Oslo'),
    more: fc.constant<JsonValue>('1'),
  },
  { requiredKeys: [] },
);

describe('C2 whatever the arguments', () => {
  test('the handler gets what fits, or the problems are those of the arguments as written', () => {
    fc.assert(
      fc.property(given, (written) => {
        const clock = new ManualClock();
        const origin = {
          clock,
          listener: new RecordingListener(),
          origin: {},
          access: 'read',
          idempotent: true,
        } as const;
        const execution = new Execution({ ...origin, call: { ...withoutCall, arguments: written } });
        const outcome = argumentsStrategy({ input, policies }, { clock, coercion: 'on' })(execution, ({ input: checked }) =>
          succeeded(parse(checked as JsonValue).ok),
        );
        const first = parse(written);
        expect(first.ok && execution.warnings.length > 0).toBe(false);
        const refused = { ok: false, failure: { problems: first.ok ? [] : first.problems } };
        expect(outcome).toMatchObject('ok' in outcome && outcome.ok ? { value: true } : refused);
      }),
      { numRuns: 1000 },
    );
  });
});
