import { createFailure, type ErrorCode, type Failure, type ToolFailure, type ToolSuccess } from '@toolwright/contract';

const common = {
  callId: 'call_1',
  tool: 'weather.now',
  attempts: 1,
  durationMs: 100,
  warnings: [],
  timestamp: '1970-01-01T00:00:00.000Z',
} as const;

/** The result of a call that gave a value. */
export function successOf(change: Partial<ToolSuccess> = {}): ToolSuccess {
  return { ...common, success: true, data: 'sunny', source: 'tool', ...change };
}

/** The result of a call that failed. */
export function failureOf(why: ErrorCode | Failure, change: Partial<ToolFailure> = {}): ToolFailure {
  return { ...common, success: false, failure: typeof why === 'string' ? createFailure(why, 'not today') : why, ...change };
}
