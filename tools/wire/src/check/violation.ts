/** A rule of the API that a request breaks. */
export interface Violation {
  readonly message: string;
  /** Where, for example `messages[2].tool_call_id`. */
  readonly param: string;
  /** The vendor's code for it, where it has one of its own. */
  readonly code?: string;
}
