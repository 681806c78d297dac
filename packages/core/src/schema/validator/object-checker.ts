import type { Report } from './report.js';

/** Checks instances of one class by its rules. */
export interface ObjectChecker {
  /** Whether an instance certainly keeps every rule; `false` also when only a promise knows. */
  accepts(instance: object): boolean;
  /** Reports every rule that an instance breaks. */
  explain(instance: object, report: Report): void;
}

/** The checker of whatever class an instance has. */
export type FindChecker = (instance: object) => ObjectChecker;
