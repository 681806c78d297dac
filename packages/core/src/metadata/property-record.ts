import type { JsonValue } from '@toolwright/contract';
import { propertyKey } from './metadata-key.js';
import { addToRecord, readOwnRecord } from './own-record.js';

/** What decorators say about a property of a DTO. */
export interface PropertyRecord {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly JsonValue[];
  readonly sensitive?: boolean;
}

/** Records something about a property of a DTO. */
export function recordOnProperty(
  target: object,
  property: string,
  { entry, decorator }: { readonly entry: PropertyRecord; readonly decorator: string },
): void {
  addToRecord<PropertyRecord>({ key: propertyKey, target, member: property }, entry, decorator);
}

/** What a DTO says about a property itself, or else the nearest class that it extends; each part on its own. */
export function findOnProperty(prototype: object, property: string): PropertyRecord {
  const owners: PropertyRecord[] = [];
  for (let owner: object | null = prototype; owner !== null; owner = Object.getPrototypeOf(owner)) {
    owners.unshift(readOwnRecord<PropertyRecord>({ key: propertyKey, target: owner, member: property }));
  }
  return Object.assign({}, ...owners) as PropertyRecord;
}
