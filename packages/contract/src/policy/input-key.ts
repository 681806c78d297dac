/** Derives a key from a checked input. Pure and quick; what it throws is a failure of the call. */
export type InputKey = (input: never) => string;
