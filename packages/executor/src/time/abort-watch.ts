/** Something that wants to know when a signal fires. It belongs to at most one watch at a time. */
export interface Watcher {
  /** Where the watch keeps it. Set by the watch. */
  place: number;
  /** Called at most once, while it is watching. Must not throw. */
  onWithdrawn(): void;
}

/** Tells any number of watchers that a signal fires, over one listener that is there only while somebody watches. */
export class AbortWatch {
  readonly #signal: AbortSignal;
  #watchers: Watcher[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  add(watcher: Watcher): void {
    if (this.#watchers.length === 0) this.#signal.addEventListener('abort', this.#tellAll, { once: true });
    watcher.place = this.#watchers.push(watcher) - 1;
  }

  /** Forgets a watcher; one that it does not know is no matter. */
  remove(watcher: Watcher): void {
    if (this.#watchers[watcher.place] !== watcher) return;
    // The last one takes the free place, so that leaving costs the same however many watch.
    const last = this.#watchers.pop();
    if (last !== undefined && last !== watcher) {
      last.place = watcher.place;
      this.#watchers[last.place] = last;
    }
    if (this.#watchers.length === 0) this.#signal.removeEventListener('abort', this.#tellAll);
  }

  readonly #tellAll = (): void => {
    const told = this.#watchers;
    this.#watchers = [];
    for (const watcher of told) watcher.onWithdrawn();
  };
}

const watches = new WeakMap<AbortSignal, AbortWatch>();

/** The one watch of a signal: all calls of a run share it. */
export function abortWatchOf(signal: AbortSignal): AbortWatch {
  const known = watches.get(signal);
  if (known !== undefined) return known;
  const watch = new AbortWatch(signal);
  watches.set(signal, watch);
  return watch;
}
