/** What a call of a turn means for its neighbours. */
export type CallRole =
  /** It runs nothing, because its tool is unknown or its arguments are refused: nobody waits for it. */
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'read';
      /** The same for reads that ask the same. Absent where no other call may. */
      readonly question?: string;
    }
  | {
      readonly kind: 'write';
      /** What it writes to; writes to different things may overlap. Absent when nobody said. */
      readonly key?: string;
    };
