import type { CallRole } from './call-role.js';

/** Calls that run one after another. */
export type Lane<T> = readonly T[];

type PhaseKind = 'idle' | 'reads' | 'keyed-writes' | 'lone-write';

/** Calls between two points at which everything waits: its lanes run side by side. */
export class Phase<T> {
  readonly #lanes: T[][] = [];
  readonly #laneByKey = new Map<string, T[]>();
  #kind: PhaseKind = 'idle';

  get lanes(): readonly Lane<T>[] {
    return this.#lanes;
  }

  /** Whether a call with that role may run beside those that the phase holds. */
  admits(role: CallRole): boolean {
    const kind = phaseKindOf(role);
    return kind === 'idle' || this.#kind === 'idle' || (kind === this.#kind && kind !== 'lone-write');
  }

  /** Adds a call that is admitted: behind the writes with its key, or else beside all others. */
  add(call: T, role: CallRole): void {
    const kind = phaseKindOf(role);
    if (kind !== 'idle') this.#kind = kind;
    const key = role.kind === 'write' ? role.key : undefined;
    const existing = key === undefined ? undefined : this.#laneByKey.get(key);
    if (existing !== undefined) {
      existing.push(call);
      return;
    }
    const lane = [call];
    this.#lanes.push(lane);
    if (key !== undefined) this.#laneByKey.set(key, lane);
  }
}

function phaseKindOf(role: CallRole): PhaseKind {
  switch (role.kind) {
    case 'idle':
      return 'idle';
    case 'read':
      return 'reads';
    case 'write':
      return role.key === undefined ? 'lone-write' : 'keyed-writes';
  }
}
