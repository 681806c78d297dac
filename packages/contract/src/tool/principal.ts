/** Who asks. Permissions, user-scoped caches and limits go by it. */
export interface Principal {
  readonly id: string;
  readonly tenant?: string;
  readonly permissions?: readonly string[];
}
