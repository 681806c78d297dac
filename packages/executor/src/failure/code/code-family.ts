/** What the codes of one origin say, as words with white space between them. */
export interface CodeFamily {
  /** Trying again may help. */
  readonly transient?: string;
  /** Trying again cannot help. */
  readonly permanent?: string;
  /** It depends, or the sources disagree. */
  readonly unknown?: string;
  /** Those of the above after which certainly nothing was done: never sent, refused before it began, or rolled back. */
  readonly refused?: string;
}
