/** One row of data: an object of the set's shape, or of none. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of one file. */
export interface RowFile {
  readonly path: string;
  readonly rows: readonly Row[];
}

/** What became of a row. */
export type RowVerdict =
  | { readonly kind: 'passed'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string }
  /** Set aside by the rules of the set. */
  | { readonly kind: 'skipped'; readonly id: string; readonly reason: string };

/** What became of all rows. */
export interface SetResult {
  /** One for each row. */
  readonly verdicts: readonly RowVerdict[];
  /** Share of the judged rows that may fail. 0–1. @default 0 */
  readonly maxFailedRatio?: number;
  /** Figures that are reported and not scored. @default none */
  readonly notes?: readonly string[];
  /** Why the bar is missed though no row failed. @default it is not */
  readonly shortfall?: string;
}

/** Cases of other people's projects that show a promise of the framework kept. */
export interface AcceptanceSet {
  /** What the user types to run only this set, in kebab-case. */
  readonly name: string;
  /** What it shows, in a few words. */
  readonly purpose: string;
  /** Files of rows below the data folder that are taken where none are named. */
  readonly files: readonly string[];
  run(files: readonly RowFile[]): SetResult | Promise<SetResult>;
}
