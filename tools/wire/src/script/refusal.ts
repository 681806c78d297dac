/** Why a request is not answered, before a vendor's words are put to it. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Where in the request. */
  readonly param?: string;
  /** @default the vendor's usual one for the status */
  readonly code?: string | null;
  /** The wait that is asked for, in milliseconds. @default none */
  readonly retryAfterMs?: number;
}
