/** What a command sees of the machine; given by the bin, so that a test can give its own. */
export interface CommandEnvironment {
  /** Writes the answer. */
  readonly write: (text: string) => void;
  /** Writes what is not the answer: complaints and remarks. */
  readonly complain: (text: string) => void;
  /** The current folder, absolute. */
  readonly folder: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Imports a module. @param path absolute */
  readonly importModule: (path: string) => Promise<object>;
}
