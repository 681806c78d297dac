import type { CallScope } from '@toolwright/contract';

/** Where a call stands among those of its scope. */
export interface CallPosition {
  readonly scope: CallScope;
  /** What it is told apart by: its id, or its place in the turn. */
  readonly ordinal: string;
}

/** The idempotency key of a call by itself. Outside a run, and without a key of the caller's, there is none: nobody can come again with it. */
export function toCallKey({ scope: { runId, step, idempotencyKey }, ordinal }: CallPosition): string | undefined {
  if (idempotencyKey !== undefined) return idempotencyKey;
  return runId === undefined ? undefined : `${runId}/${step ?? 0}/${ordinal}`;
}

/** The idempotency key of a call of a turn: a key of the caller's stands for the whole turn. @param index place in the turn, from 0 */
export function toBatchKey(scope: CallScope, index: number): string | undefined {
  const { idempotencyKey } = scope;
  const ordinal = String(index + 1);
  return idempotencyKey === undefined ? toCallKey({ scope, ordinal }) : `${idempotencyKey}/${ordinal}`;
}
