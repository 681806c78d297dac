import { findOrigin } from '../metadata/origin.js';
import type { ClassType } from '../signature/class-type.js';

/** Whether a value is a class that some copy of this package decorated with `@Plugin`. */
export function isPlugin(value: unknown): value is ClassType {
  return typeof value === 'function' && findOrigin(value) !== undefined;
}
