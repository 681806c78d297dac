/** When a person must agree before a tool runs. Declared by `@RequiresApproval`, and by `@Critical`. */
export interface ApprovalPolicy {
  readonly kind: 'approval';
  /** Shown to whoever decides. @default the tool's description */
  readonly reason?: string;
  /** How long a decision may take, in milliseconds. 1–31,536,000,000. @default 86,400,000 */
  readonly expiresMs: number;
  /** Whether this input needs approval. Pure and quick. @default every one does */
  readonly when?: (input: never) => boolean;
}
