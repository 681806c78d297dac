declare const defaultValue: unique symbol;

/**
 * Type of an input's field that has a default: the handler sees a `T`, a typed caller may leave the field out. The mark exists for the
 * compiler only.
 * @example unit: Default<'celsius' | 'fahrenheit'> = 'celsius';
 */
export type Default<T> = T & { readonly [defaultValue]?: T };

/** Whether a field's type is a `Default`. */
export type HasDefault<F> = typeof defaultValue extends keyof NonNullable<F> ? true : false;

/** The `T` of a `Default<T>`; any other type is itself. */
export type WithoutDefault<F> = HasDefault<F> extends true ? (NonNullable<F> extends { readonly [defaultValue]?: infer T } ? T : F) : F;
