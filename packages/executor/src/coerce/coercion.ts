import type { JsonValue } from '@toolwright/contract';

/** How a value was read as another. */
export type CoercionRule = 'number' | 'boolean' | 'json' | 'absent' | 'list' | 'enum';

/** One value of a call's arguments that was read as another, because as written it did not fit. */
export interface Coercion {
  /** Where, in dots and brackets: `days[0].high`. */
  readonly path: string;
  readonly from: JsonValue;
  /** `undefined` where a null was read as an absent property. */
  readonly to: JsonValue | undefined;
  readonly rule: CoercionRule;
}

/** A value after coercion, and what was done to it; the very same value when nothing was. */
export interface Coerced {
  readonly value: JsonValue;
  readonly coercions: readonly Coercion[];
}

/** A value left as it is. */
export function unchanged(value: JsonValue): Coerced {
  return { value, coercions: [] };
}
