/**
 * A schema of any library that follows Standard Schema 1, such as zod, valibot or arktype: the part of the standard that is used here.
 * @see https://standardschema.dev
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': StandardProperties<Input, Output>;
}

/** What the standard keeps under one key. */
export interface StandardProperties<Input = unknown, Output = Input> {
  readonly version: 1;
  /** The library: `zod`. */
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
  /** Exists for the compiler only. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  /** Not every library has it. @see https://standardschema.dev/json-schema */
  readonly jsonSchema?: { readonly input: (options: { readonly target: 'draft-2020-12' }) => object };
}

/** What a schema makes of a value: another value, or what is wrong. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a schema takes, for typed callers. */
export type InferInput<S extends StandardSchema> = NonNullable<S['~standard']['types']>['input'];

/** What a schema makes, which is what the handler receives. */
export type InferOutput<S extends StandardSchema> = NonNullable<S['~standard']['types']>['output'];

/** Whether a value is such a schema. Some libraries' schemas are functions. */
export function isStandardSchema(value: unknown): value is StandardSchema {
  const mayHave = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!mayHave || !('~standard' in value)) return false;
  const properties = value['~standard'];
  return typeof properties === 'object' && properties !== null && 'validate' in properties && typeof properties.validate === 'function';
}
