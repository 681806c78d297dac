import type { EventListener, ToolwrightEvent } from '@toolwright/contract';

/** An event of one type. */
export type EventOfType<Type extends ToolwrightEvent['type']> = Extract<ToolwrightEvent, { readonly type: Type }>;

/** Keeps every event, for a test to look at. */
export class RecordingListener implements EventListener {
  readonly #events: ToolwrightEvent[] = [];

  onEvent(event: ToolwrightEvent): void {
    this.#events.push(event);
  }

  /** All events so far, oldest first. */
  get events(): readonly ToolwrightEvent[] {
    return this.#events;
  }

  /** The types of all events so far, oldest first. */
  types(): readonly ToolwrightEvent['type'][] {
    return this.#events.map((event) => event.type);
  }

  /** The events of one type, oldest first. */
  ofType<Type extends ToolwrightEvent['type']>(type: Type): readonly EventOfType<Type>[] {
    return this.#events.filter((event): event is EventOfType<Type> => event.type === type);
  }
}
