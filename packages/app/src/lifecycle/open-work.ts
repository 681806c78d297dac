/** The calls and runs that an application has under way, so that closing it can withdraw them. */
export class OpenWork {
  readonly #running = new Map<AbortController, Promise<unknown>>();
  #isClosed = false;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Does a piece of work whose signal fires when its caller withdraws it or the application closes; at once, when that has happened. */
  async follow<T>(signal: AbortSignal | undefined, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const withdraw = (): void => controller.abort(signal?.reason);
    signal?.addEventListener('abort', withdraw, { once: true });
    if (this.#isClosed || signal?.aborted) withdraw();
    const work = task(controller.signal);
    this.#running.set(controller, work);
    try {
      return await work;
    } finally {
      this.#running.delete(controller);
      signal?.removeEventListener('abort', withdraw);
    }
  }

  /** Lets nothing begin any more, withdraws what is under way and waits until it has ended. Never rejects. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const controller of this.#running.keys()) controller.abort();
    await Promise.allSettled(this.#running.values());
  }
}
