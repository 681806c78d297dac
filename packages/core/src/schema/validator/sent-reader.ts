import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { DtoShape } from '../shape/dto-shape.js';
import type { Report } from './report.js';

/** Turns what was sent into what the rules look at. */
export interface SentReader<T extends JsonValue> {
  /** @returns `undefined` when something cannot be read at all; with a report never, for it tells so instead */
  read(sent: T, report: Report | undefined): unknown;
}

/** Of what a reader of objects is made. */
export interface ReaderSource {
  readonly shape: DtoShape;
  readonly making: Making;
  /** A key that belongs to no property, because it only chose the class. */
  readonly discriminator?: string | undefined;
}

/** What is made of an object: an instance, or a copy of which class-transformer makes the instance. */
export type Making = 'instance' | 'copy';

/** What the readers of nested objects are found by. */
export interface NestedMaking {
  readonly making: Making;
  readonly find: (source: ReaderSource) => SentReader<JsonObject>;
}
