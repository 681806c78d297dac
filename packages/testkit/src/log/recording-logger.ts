import type { JsonObject, Logger } from '@toolwright/contract';

/** One line of a log. */
export interface LogLine {
  readonly level: keyof Logger;
  readonly message: string;
  /** Absent where the writer gave none. */
  readonly fields?: JsonObject;
}

/** Keeps every line, for a test to look at. */
export class RecordingLogger implements Logger {
  readonly #lines: LogLine[] = [];

  /** All lines so far, oldest first. */
  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  debug(message: string, fields?: JsonObject): void {
    this.#record('debug', message, fields);
  }

  info(message: string, fields?: JsonObject): void {
    this.#record('info', message, fields);
  }

  warn(message: string, fields?: JsonObject): void {
    this.#record('warn', message, fields);
  }

  error(message: string, fields?: JsonObject): void {
    this.#record('error', message, fields);
  }

  #record(level: keyof Logger, message: string, fields: JsonObject | undefined): void {
    this.#lines.push({ level, message, ...(fields && { fields }) });
  }
}
