import type { JsonObject } from '../json/json-value.js';

/** Where a tool writes what an operator should read. */
export interface Logger {
  debug(message: string, fields?: JsonObject): void;
  info(message: string, fields?: JsonObject): void;
  warn(message: string, fields?: JsonObject): void;
  error(message: string, fields?: JsonObject): void;
}

/** Identifies the bound `Logger`. */
export const LOGGER = Symbol.for('toolwright.Logger');

/** Says nothing; what is used until a logger is bound. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };
