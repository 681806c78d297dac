import type { Failure } from '@toolwright/contract';

/** What became of a write when its chain was to be undone. */
export type Compensation =
  | { readonly step: string; readonly status: 'undone' }
  /** It was tried, once. */
  | { readonly step: string; readonly status: 'failed'; readonly failure: Failure }
  /** Neither the step nor its tool says how. */
  | { readonly step: string; readonly status: 'undeclared' }
  /** The write failed and may have happened all the same, so nobody can tell what there is to undo. */
  | { readonly step: string; readonly status: 'uncertain'; readonly failure: Failure };
