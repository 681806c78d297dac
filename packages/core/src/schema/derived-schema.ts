import type { JsonSchema } from '@toolwright/contract';

/** What a DTO class says as JSON Schema, and what it says that no schema can. */
export interface DerivedSchema {
  readonly schema: JsonSchema;
  /** Rules without an equivalent, as phrases: `end: isAfterStart`. */
  readonly unexpressed: readonly string[];
  /** Rules of a class that its subclass dropped: `nights: isInt of Trip, in Booking`. */
  readonly droppedRules: readonly string[];
  /** Places of properties with `@Sensitive`: `card.number`, `cards[].number`. */
  readonly sensitive: readonly string[];
}
