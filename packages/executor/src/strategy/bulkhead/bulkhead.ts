import type { BulkheadPolicy } from '@toolwright/contract';

/** How full a bulkhead is. */
export interface BulkheadState {
  /** What it is called: the tool's name. */
  readonly name: string;
  /** Handlers that hold a place. */
  readonly running: number;
  /** Attempts that wait for one. */
  readonly queued: number;
  readonly maxConcurrent: number;
  readonly maxQueue: number;
}

/** Who waits: called when there is a place. */
type Admit = () => void;

/** The places of one tool and the line in front of them. First come, first served. */
export class Bulkhead implements BulkheadState {
  readonly name: string;
  readonly maxConcurrent: number;
  readonly maxQueue: number;
  #running = 0;
  // A set keeps the order and lets anybody leave the line at once.
  readonly #line = new Set<Admit>();

  constructor(name: string, { maxConcurrent, maxQueue }: BulkheadPolicy) {
    this.name = name;
    this.maxConcurrent = maxConcurrent;
    this.maxQueue = maxQueue;
  }

  get running(): number {
    return this.#running;
  }

  get queued(): number {
    return this.#line.size;
  }

  /** Takes a place if one is free. @returns whether the caller has it, and must `leave` it */
  tryEnter(): boolean {
    if (this.#running >= this.maxConcurrent) return false;
    this.#running += 1;
    return true;
  }

  /** Waits in line for a place. @returns whether the caller has it, and must `leave` it; false once the signal has fired */
  waitInLine(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const stepOut = (): void => {
        this.#line.delete(admit);
        resolve(false);
      };
      const admit = (): void => {
        signal.removeEventListener('abort', stepOut);
        resolve(true);
      };
      this.#line.add(admit);
      signal.addEventListener('abort', stepOut, { once: true });
    });
  }

  /** Gives a place back. The first in line gets it before anybody who comes later. */
  leave(): void {
    const [first] = this.#line;
    if (first === undefined) {
      this.#running -= 1;
      return;
    }
    this.#line.delete(first);
    first();
  }
}
