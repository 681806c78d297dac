/** What can be wrong with a chain before anything runs. */
export type ChainFaultKind =
  | 'unknown_tool'
  | 'dangling_reference'
  | 'self_reference'
  | 'cycle'
  | 'duplicate_step'
  | 'malformed_reference'
  | 'malformed_step'
  | 'too_many_steps';

/** One reason why a chain does not run. */
export interface ChainFault {
  readonly kind: ChainFaultKind;
  /** Id of the step at fault; absent when it lies in the chain as a whole. */
  readonly step?: string;
  /** Of a cycle: the ids along it, the first once more at the end. */
  readonly path?: readonly string[];
  /** What was expected, what came, what to do. */
  readonly message: string;
}
