import { reasonOf, ToolwrightError } from '@toolwright/contract';
import { hasHooks, type Part } from './part.js';

/** The parts of an application, or of one run, in the order in which they were made: each after everything that it injects. */
export class Lifecycle {
  readonly #known = new Set<unknown>();
  #waiting: Part[] = [];
  #started: Part[] = [];
  #turn: Promise<void> = Promise.resolve();

  /** Parts that have started, in the order in which they did. */
  get started(): readonly Part[] {
    return this.#started;
  }

  /** Takes in an instance that was just made; one without hooks, or taken in before, changes nothing. */
  add(name: string, instance: unknown): void {
    if (!hasHooks(instance) || this.#known.has(instance)) return;
    this.#known.add(instance);
    this.#waiting.push({ name, hooks: instance });
  }

  /** Starts what was added since, one after the other. @throws ToolwrightError `execution_error` naming the part that failed; it is tried again the next time */
  start(): Promise<void> {
    const turn = this.#turn.then(() => this.#startWaiting());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Disposes everything that started, the last first. @throws ToolwrightError `execution_error` naming each that failed, when all are through */
  async dispose(): Promise<void> {
    await this.#turn;
    // A part without `onInit` has started when it is made.
    const parts = [...this.#started, ...this.#waiting.filter(({ hooks }) => hooks.onInit === undefined)];
    this.#started = [];
    this.#waiting = [];
    this.#known.clear();
    const failures: unknown[] = [];
    const messages: string[] = [];
    for (const { name, hooks } of parts.reverse()) {
      try {
        await hooks.onDispose?.();
      } catch (thrown) {
        failures.push(thrown);
        messages.push(`${name}: onDispose failed: ${reasonOf(thrown)}`);
      }
    }
    if (failures.length === 0) return;
    const cause = failures.length === 1 ? failures[0] : new AggregateError(failures);
    throw new ToolwrightError('execution_error', messages.join('\n'), { cause });
  }

  async #startWaiting(): Promise<void> {
    for (let part = this.#waiting[0]; part !== undefined; part = this.#waiting[0]) {
      try {
        await part.hooks.onInit?.();
      } catch (thrown) {
        throw new ToolwrightError('execution_error', `${part.name}: onInit failed: ${reasonOf(thrown)}`, { cause: thrown });
      }
      this.#waiting.shift();
      this.#started.push(part);
    }
  }
}
