/** Sources that are mutated together, and the tests that should notice. */
export interface MutationArea {
  readonly name: string;
  /** Folder of the package, from the root of the repository. */
  readonly packageFolder: string;
  /** Folder of what is mutated, from the folder of the package. The tests beside the sources are always run. */
  readonly sourceFolder: string;
  /** Folder inside it that holds tables, which are left alone: another entry makes another table, not a fault. */
  readonly tableFolder?: string;
  /** Patterns of the other tests that are run, from the folder of the package. */
  readonly otherTests: readonly string[];
}
