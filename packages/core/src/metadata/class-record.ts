import type { ConfigurableKind, PolicyOptions } from '../policy/policy-options.js';
import { classKey } from './metadata-key.js';
import { addToRecord, readOwnRecord } from './own-record.js';

/** What decorators say about a class as a whole. */
export interface ClassRecord extends Pick<PolicyOptions, ConfigurableKind> {
  /** Name given by `@Plugin`. */
  readonly plugin?: string;
}

/** Records something about a class. */
export function recordOnClass(target: object, entry: ClassRecord, decorator: string): void {
  addToRecord<ClassRecord>({ key: classKey, target }, entry, decorator);
}

/** What a class says itself, or else the nearest class that it extends. */
export function findOnClass<K extends keyof ClassRecord>(target: object, name: K): ClassRecord[K] | undefined {
  for (let type: object | null = target; type !== null; type = Object.getPrototypeOf(type)) {
    const value = readOwnRecord<ClassRecord>({ key: classKey, target: type })[name];
    if (value !== undefined) return value;
  }
  return undefined;
}
