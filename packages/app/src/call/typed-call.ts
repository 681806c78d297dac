import type { AnyMethod, InputOf } from '@toolwright/core';

/** Names of the methods of a plugin. */
export type MethodName<P> = { [K in keyof P]: P[K] extends AnyMethod ? K : never }[keyof P] & string;

/** The data of a class: what a caller writes as an object literal. Methods are left out; nested classes and lists likewise. */
export type Plain<T> = T extends AnyMethod
  ? never
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T as T[K] extends AnyMethod ? never : K]: Plain<T[K]> }
      : T;

/** What a typed call passes: the input's data, or nothing to a tool that takes none. */
export type PlainInput<M> = M extends () => unknown ? undefined : M extends AnyMethod ? Plain<InputOf<M>> : never;
