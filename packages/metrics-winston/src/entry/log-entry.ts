import type { Logger } from '@toolwright/contract';

/** How much an operator should care. */
export type LogLevel = keyof Logger;

/** One line of the log before it is written: plain data, not yet masked or shortened. */
export interface LogEntry {
  readonly level: LogLevel;
  /** One sentence for people. */
  readonly message: string;
  /** For machines; a field that is undefined is left out. */
  readonly fields: Readonly<Record<string, unknown>>;
}
