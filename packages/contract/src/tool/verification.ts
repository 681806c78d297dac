/** What a `@Verify` method found out: the write happened, and what it gave; or it did not. */
export type Verification<T> = { readonly happened: true; readonly result: T } | { readonly happened: false };
