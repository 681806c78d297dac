import type { Access } from '@toolwright/contract';

/**
 * Groups the calls of one turn: neighbouring reads may overlap, a write is a barrier and runs alone.
 * @returns the calls, group after group, in call order
 */
export function planBatch<T>(calls: readonly T[], accessOf: (call: T) => Access): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let reads: T[] | undefined;
  for (const call of calls) {
    if (accessOf(call) === 'write') {
      groups.push([call]);
      reads = undefined;
    } else if (reads === undefined) {
      reads = [call];
      groups.push(reads);
    } else {
      reads.push(call);
    }
  }
  return groups;
}
