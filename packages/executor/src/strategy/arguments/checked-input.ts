import type { Failed, InputVerdict } from '@toolwright/contract';

/** A verdict on arguments, or why there is none. */
export type CheckedInput = InputVerdict | Failed;
