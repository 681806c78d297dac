import type { CallRole } from './call-role.js';

/** A call that runs, and the reads after it that ask the same and get its result. */
export interface JoinedCall<T> {
  readonly call: T;
  readonly role: CallRole;
  readonly followers: readonly T[];
}

/** Lets reads that ask the same share one run, unless a write between them may have changed the answer. */
export function joinReads<T>(calls: readonly T[], roleOf: (call: T) => CallRole): readonly JoinedCall<T>[] {
  const joined: JoinedCall<T>[] = [];
  const followersOf = new Map<string, T[]>();
  for (const call of calls) {
    const role = roleOf(call);
    if (role.kind === 'write') followersOf.clear();
    const question = role.kind === 'read' ? role.question : undefined;
    const others = question === undefined ? undefined : followersOf.get(question);
    if (others !== undefined) {
      others.push(call);
      continue;
    }
    const followers: T[] = [];
    joined.push({ call, role, followers });
    if (question !== undefined) followersOf.set(question, followers);
  }
  return joined;
}
