/** What ranking knows of one tool. */
export interface RelevanceDocument {
  readonly name: string;
  readonly description: string;
  /** Words by which the tool should be found besides its name and description. */
  readonly keywords?: readonly string[];
  readonly parameters?: readonly RelevanceParameter[];
}

/** What ranking knows of one parameter. */
export interface RelevanceParameter {
  readonly name: string;
  readonly description?: string;
  /** The values that it can take, where they are a closed set. */
  readonly values?: readonly string[];
}
