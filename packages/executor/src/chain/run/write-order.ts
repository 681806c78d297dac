import type { CallRole } from '../../batch/call-role.js';

/** The steps ahead of another that have not ended: whether it may pass them. */
export class WriteOrder {
  #hasRead = false;
  #hasBarrier = false;
  readonly #keys = new Set<string>();

  /** A read passes reads, a write with a key passes writes with other keys. */
  mayPass(role: CallRole): boolean {
    if (this.#hasBarrier) return false;
    switch (role.kind) {
      case 'idle':
        return true;
      case 'read':
        return this.#keys.size === 0;
      case 'write':
        return !this.#hasRead && (role.key === undefined ? this.#keys.size === 0 : !this.#keys.has(role.key));
    }
  }

  add(role: CallRole): void {
    if (role.kind === 'read') this.#hasRead = true;
    if (role.kind !== 'write') return;
    if (role.key === undefined) this.#hasBarrier = true;
    else this.#keys.add(role.key);
  }
}
