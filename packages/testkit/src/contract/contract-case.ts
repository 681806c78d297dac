/**
 * One thing that every implementation of a port does, for any test runner to run.
 * @example test.each(rateLimiterContract(create))('$title', async ({ run }) => expect(await run()).toBeUndefined());
 */
export interface ContractCase {
  /** What it does, as a sentence without its subject. */
  readonly title: string;
  /** Rejects with an assertion error when the implementation does otherwise. */
  readonly run: () => Promise<void>;
}
