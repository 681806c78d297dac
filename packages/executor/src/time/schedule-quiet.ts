import type { Clock, QuietTimer } from '@toolwright/contract';

/** A task for later. */
export interface QuietTask {
  readonly delayMs: number;
  readonly task: () => void;
}

/** Starts a timer that by itself keeps no process alive, where the clock knows of one. */
export function scheduleQuiet(clock: Clock, { delayMs, task }: QuietTask): QuietTimer {
  return clock.scheduleQuiet?.(delayMs, task) ?? { ref() {}, unref() {}, cancel: clock.schedule(delayMs, task) };
}
