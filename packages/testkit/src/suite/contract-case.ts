/** One promise of a port, as a test of any runner: it rejects where the promise is broken. */
export interface ContractCase {
  /** Says the promise, for the test's title. */
  readonly name: string;
  run(): Promise<void>;
}
