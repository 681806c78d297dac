import type { CallStarted, EventBase, EventListener, HistoryStore, ToolwrightEvent } from '@toolwright/contract';
import { callKey } from '../measure/call-key.js';
import { RecentMap } from '../measure/recent-map.js';
import { toRecord } from './to-record.js';

// Calls that never end must not pile up; the record of one that was dropped here only lacks its arguments.
const maxRunning = 10_000;

/**
 * Writes each call that ends into a history. A store that fails loses the record; the work goes on.
 * @example
 * const store = new MemoryHistoryStore();
 * createApp({ listeners: [new HistoryRecorder(store)], … });
 * toJsonLines(store.find({ outcome: 'failure', limit: 10 }));
 */
export class HistoryRecorder implements EventListener {
  readonly eventTypes = ['call.started', 'call.finished'] as const;
  readonly #store: HistoryStore;
  readonly #running = new RecentMap<EventBase & CallStarted>(maxRunning);

  constructor(store: HistoryStore) {
    this.#store = store;
  }

  onEvent(event: ToolwrightEvent): void {
    switch (event.type) {
      case 'call.started':
        this.#running.set(callKey(event), event);
        return;
      case 'call.finished': {
        const key = callKey(event);
        const started = this.#running.get(key);
        this.#running.delete(key);
        this.#append(toRecord(event, started));
        return;
      }
      default:
    }
  }

  #append(record: Parameters<HistoryStore['append']>[0]): void {
    const appended = this.#store.append(record);
    // Nobody waits for it, so nobody else would take its rejection.
    if (appended instanceof Promise) appended.catch(() => {});
  }
}
