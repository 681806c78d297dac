import type { JsonValue } from '@toolwright/contract';
import { propertyKey } from './metadata-key.js';
import { addToRecord, readOwnRecord } from './own-record.js';

/** What `@Describe` says about a property. */
export interface PropertyRecord {
  readonly description: string;
  readonly examples?: readonly JsonValue[];
}

/** Records something about a property of a DTO. */
export function recordOnProperty(target: object, property: string, entry: PropertyRecord): void {
  addToRecord<PropertyRecord>({ key: propertyKey, target, member: property }, entry, '@Describe');
}

/** What a DTO says about a property itself, or else the nearest class that it extends. */
export function findOnProperty(prototype: object, property: string): PropertyRecord | undefined {
  for (let owner: object | null = prototype; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const { description, examples } = readOwnRecord<PropertyRecord>({ key: propertyKey, target: owner, member: property });
    if (description !== undefined) return { description, ...(examples && { examples }) };
  }
  return undefined;
}
