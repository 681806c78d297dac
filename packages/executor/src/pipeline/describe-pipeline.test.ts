import { describe, expect, test } from '@jest/globals';
import { defaultRetryPolicy } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { describePipeline } from './describe-pipeline.js';

const stagesOf = (options: Partial<Parameters<typeof toolOf>[0]>): readonly string[] =>
  describePipeline(toolOf({ name: 'shop.order', run: () => null, ...options }).descriptor).map(({ stage }) => stage);

describe('C10 describePipeline', () => {
  test('a read that declares nothing passes its gates, its timeout and its result check', () => {
    expect(stagesOf({ access: 'read' })).toEqual(['arguments', 'permission', 'budget', 'timeout', 'result', 'handler']);
  });

  test('a write is journaled, and its end is settled', () => {
    expect(stagesOf({})).toEqual(['arguments', 'permission', 'budget', 'idempotency', 'settlement', 'timeout', 'result', 'handler']);
  });

  test('what is declared takes its place in the fixed order', () => {
    const declared = stagesOf({
      access: 'read',
      policies: {
        bulkhead: { kind: 'bulkhead', maxConcurrent: 1, maxQueue: 0 },
        retry: defaultRetryPolicy,
        fallback: { kind: 'fallback', sources: [] },
        timeout: { kind: 'timeout', ms: 1, graceMs: 1, totalMs: 5 },
        circuitBreaker: {
          kind: 'circuitBreaker',
          failureRatio: 0.5,
          minimumCalls: 1,
          window: { kind: 'calls', calls: 1 },
          openMs: 1,
          successThreshold: 1,
        },
      },
    });
    expect(declared.slice(3)).toEqual(['fallback', 'deadline', 'retry', 'circuit-breaker', 'timeout', 'bulkhead', 'result', 'handler']);
  });

  test('says what is passed once for each call, and what once for each attempt', () => {
    const { descriptor } = toolOf({ name: 'shop.order', run: () => null, verify: 'wasOrdered', policies: { retry: defaultRetryPolicy } });
    const bands = describePipeline(descriptor);
    const attempt = ['verification', 'timeout', 'result', 'handler'];
    expect(bands.filter(({ per }) => per === 'attempt').map(({ stage }) => stage)).toEqual(attempt);
  });
});
