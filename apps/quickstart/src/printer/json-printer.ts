import type { EventListener, ToolwrightEvent } from '@toolwright/contract';

/** Prints each event as one line of JSON. */
export class JsonPrinter implements EventListener {
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  onEvent(event: ToolwrightEvent): void {
    this.#write(JSON.stringify(event, withoutCause));
  }
}

// What was thrown may hold anything, secrets and cycles included; the failure's other fields say what happened.
function withoutCause(key: string, value: unknown): unknown {
  return key === 'cause' ? undefined : value;
}
