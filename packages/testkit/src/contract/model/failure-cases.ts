import { deepStrictEqual } from 'node:assert/strict';
import { type ModelCase, toRequest } from './model-case.js';
import { failuresOf, readStream, rejectionOf } from './observe-model.js';

/** What becomes of a turn that the other side does not give. */
export const failureCases: readonly ModelCase[] = [
  {
    name: 'fails with the wait that the other side asks for',
    behaviour: { kind: 'rate-limit', retryAfterMs: 2_000 },
    async check(connected, { signal }) {
      for (const { failure } of await failuresOf(connected.model, toRequest(connected, signal))) {
        deepStrictEqual([failure.code, failure.category, failure.retryAfterMs], ['rate_limited', 'transient', 2_000]);
      }
    },
  },
  {
    name: 'fails transiently and without a side effect where the other side is broken',
    behaviour: { kind: 'server-error' },
    async check(connected, { signal }) {
      for (const { failure } of await failuresOf(connected.model, toRequest(connected, signal))) {
        deepStrictEqual([failure.code, failure.category, failure.sideEffect], ['model_unavailable', 'transient', 'none']);
      }
    },
  },
  {
    name: 'gives no turn of a stream that breaks off',
    behaviour: { kind: 'cut-stream', text: 'It ra' },
    async check(connected, { signal }) {
      const { failure } = await rejectionOf(readStream(connected.model.stream(toRequest(connected, signal))));
      deepStrictEqual([failure.code, failure.category], ['model_unavailable', 'transient']);
    },
  },
];
