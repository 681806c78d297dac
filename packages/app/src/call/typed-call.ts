import type { AnyMethod, HasDefault, InputOf, WithoutDefault } from '@toolwright/core';

/** Names of the methods of a plugin. */
export type MethodName<P> = { [K in keyof P]: P[K] extends AnyMethod ? K : never }[keyof P] & string;

// Keys of the fields that hold data, with or without a `Default`.
type KeyOf<T, D extends boolean> = { [K in keyof T]-?: T[K] extends AnyMethod ? never : HasDefault<T[K]> extends D ? K : never }[keyof T];

/**
 * The data of a class: what a caller writes as an object literal. Methods are left out, fields with a `Default` may be; nested classes and
 * lists likewise.
 */
export type Plain<T> = T extends AnyMethod
  ? never
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof Pick<T, KeyOf<T, false>>]: Plain<T[K]> } & {
          readonly [K in keyof Pick<T, KeyOf<T, true>>]?: Plain<WithoutDefault<T[K]>>;
        }
      : T;

/** What a typed call passes: the input's data, or nothing to a tool that takes none. */
export type PlainInput<M> = M extends () => unknown ? undefined : M extends AnyMethod ? Plain<InputOf<M>> : never;
