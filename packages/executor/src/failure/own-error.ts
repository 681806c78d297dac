import { type Failure, type SideEffect, ToolwrightError } from '@toolwright/contract';

/** Whether a value is an error of ours, of any copy of the package. A proxy may throw on anything that it is asked: it is none. */
export function isOwnError(value: unknown): value is ToolwrightError {
  try {
    return value instanceof ToolwrightError;
  } catch {
    return false;
  }
}

/** What an error of ours says. A read leaves nothing behind, whatever the code would mean for a write. */
export function readOwnFailure({ failure }: ToolwrightError, uncertainSideEffect: SideEffect): Failure {
  return uncertainSideEffect === 'none' && failure.sideEffect === 'unknown' ? { ...failure, sideEffect: 'none' } : failure;
}
