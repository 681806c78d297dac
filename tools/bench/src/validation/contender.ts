/** One way to check arguments. */
export interface Contender {
  /** What is checked, and by whom: `two fields, class-validator`. */
  readonly name: string;
  /** Arguments that are checked in turn. */
  readonly values: readonly object[];
  /** Whether the values are accepted. Shown before anything is timed. */
  readonly expected: 'accepts' | 'refuses';
  readonly accepts: (value: object) => boolean | Promise<boolean>;
}

/** Refuses to time a contender that is wrong. */
export async function checkVerdicts({ name, values, expected, accepts }: Contender): Promise<void> {
  for (const value of values) {
    if ((await accepts(value)) !== (expected === 'accepts'))
      throw new Error(`${name} does not say "${expected}" of ${JSON.stringify(value)}`);
  }
}
