import 'reflect-metadata';
import { ToolwrightError } from '@toolwright/contract';

/** Where a record lives: a class, or a member of a prototype. */
export interface RecordPlace {
  readonly key: symbol;
  readonly target: object;
  readonly member?: string;
}

/** Reads what was recorded at exactly this place, nothing inherited. */
export function readOwnRecord<T extends object>({ key, target, member }: RecordPlace): Partial<T> {
  const record: Partial<T> | undefined =
    member === undefined ? Reflect.getOwnMetadata(key, target) : Reflect.getOwnMetadata(key, target, member);
  return record ?? {};
}

/**
 * Adds one entry to the record at a place.
 * @throws ToolwrightError `declaration_error` when the entry is there already: the same decorator was used twice
 */
export function addToRecord<T extends object>(place: RecordPlace, entry: { readonly [K in keyof T]?: T[K] }, decorator: string): void {
  const record = readOwnRecord<T>(place);
  const repeated = Object.keys(entry).some((name) => Object.hasOwn(record, name));
  if (repeated) {
    throw new ToolwrightError(
      'declaration_error',
      `${placeName(place.target, place.member)}: ${decorator} was expected at most once, and is used twice. Keep one of them.`,
    );
  }
  const merged = Object.freeze({ ...record, ...entry });
  if (place.member === undefined) Reflect.defineMetadata(place.key, merged, place.target);
  else Reflect.defineMetadata(place.key, merged, place.target, place.member);
}

/** How a place is named in messages: `WeatherPlugin` or `WeatherPlugin.forecast`. */
export function placeName(target: object, member?: string): string {
  const owner = typeof target === 'function' ? target.name : target.constructor.name;
  return member === undefined ? owner : `${owner}.${member}`;
}
