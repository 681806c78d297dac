/** One way to carry out the measured call. */
export interface Contender {
  /** From the text that the model wrote to the text that it is told. */
  readonly call: () => Promise<string>;
  /** Part of what it is told. */
  readonly tells: string;
}
