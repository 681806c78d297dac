/** What became of a set's cases. */
export interface SetResult {
  readonly passed: number;
  readonly failed: number;
  /** Printed as it is: the cases that failed, expected beside received. */
  readonly report: string;
}

/** A group of cases that show one promise of the framework kept from end to end. */
export interface AcceptanceSet {
  /** What the user types to run only this set, in kebab-case. */
  readonly name: string;
  /** What it shows, in a few words. */
  readonly purpose: string;
  run(): Promise<SetResult>;
}
