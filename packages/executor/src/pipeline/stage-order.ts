/** How often a stage is passed: once for each call, or once for each attempt. */
export type Band = 'call' | 'attempt';

/**
 * The order of the pipeline, outside in, whatever the order of the decorators. Events, the caller's signal and the lookup come before it,
 * because the pipeline belongs to the tool that the lookup finds; the handler is its innermost part.
 */
export const stageOrder = [
  'arguments',
  'audit',
  'permission',
  'budget',
  'approval',
  'idempotency',
  'invalidation',
  'settlement',
  'fallback',
  'cache',
  'deadline',
  'retry',
  'verification',
  'circuit-breaker',
  'rate-limit',
  'timeout',
  'bulkhead',
  'result',
] as const;

/** Name of a stage of the pipeline. */
export type StageName = (typeof stageOrder)[number];

/** The outermost stage that is passed once for each attempt. */
export const firstOfAttempt: StageName = 'verification';
