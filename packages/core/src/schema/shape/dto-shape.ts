import type { DtoClass } from '../../signature/class-type.js';
import type { PropertyRule } from '../property-rule.js';

/** What a DTO class says about the arguments of a call. Read once; the schema is written from it, and arguments are checked by it. */
export interface DtoShape {
  readonly dto: DtoClass;
  /** What a call may send, in the order of the rules. What class-transformer excludes is not among it. */
  readonly properties: readonly PropertyShape[];
}

/** One property of a DTO, inherited ones included. */
export interface PropertyShape {
  readonly property: string;
  /** Its name in a call: its own, unless `@Expose({ name })` gives another. */
  readonly sentAs: string;
  readonly rules: readonly PropertyRule[];
  readonly form: PropertyForm;
  /** `optional` when a call without it may be fine: it has a default, `@IsOptional`, or rules that hold under a condition. */
  readonly presence: 'required' | 'optional';
  /** What its initialiser gives; `undefined` without one. */
  readonly initial: unknown;
  readonly conversion: PropertyConversion;
  /** What `@ValidateNested` looks into: the value, or each entry of a list. Absent where only a call can tell the class. */
  readonly nested?: NestedShape;
}

/** Whether a property holds one value or a list of them. */
export type PropertyForm = 'one' | 'list';

/**
 * What class-transformer does to a value on its way in: nothing but making nested instances, a `Date` of a text (or of each text of a list),
 * or something of the author's that cannot be foreseen (`@Transform`, other types).
 */
export type PropertyConversion = 'none' | 'date' | 'custom';

/** The class, or the closed choice of classes, of a nested object. A shape is read when it is asked for, so classes may contain each other. */
export type NestedShape =
  | { readonly kind: 'class'; readonly shape: () => DtoShape }
  | {
      readonly kind: 'union';
      /** Property that names the class. */
      readonly discriminator: string;
      /** Whether the instance keeps that property; each class declares it then. */
      readonly keepsDiscriminator: boolean;
      readonly options: readonly UnionOption[];
    };

/** One class of a union and the name that chooses it. */
export interface UnionOption {
  readonly value: string;
  readonly shape: () => DtoShape;
}
