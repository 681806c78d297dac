import { reasonOf } from '@toolwright/contract';
import type { Row, RowFile, RowVerdict } from './acceptance-set.ts';

/** What became of a row, before its id is added. */
export type Judgement =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string };

/** The judgement of a row that is not of the set's shape. */
export function misshapen(shape: string): Judgement {
  return { kind: 'failed', reason: `a row was expected to hold ${shape}` };
}

/** Judges each row of all files. A judge that throws fails its row, and no other. */
export function judgeRows(files: readonly RowFile[], judge: (row: Row) => Judgement): readonly RowVerdict[] {
  return files.flatMap(({ path, rows }) => rows.map((row, index) => ({ ...judgeOne(row, judge), id: rowId(row, `${path}:${index + 1}`) })));
}

/** As `judgeRows`, one row after another, for a judge that waits. */
export async function judgeRowsInTurn(files: readonly RowFile[], judge: (row: Row) => Promise<Judgement>): Promise<readonly RowVerdict[]> {
  const verdicts: RowVerdict[] = [];
  for (const { path, rows } of files) {
    for (const [index, row] of rows.entries()) {
      verdicts.push({ ...(await judge(row).catch(toFailed)), id: rowId(row, `${path}:${index + 1}`) });
    }
  }
  return verdicts;
}

function judgeOne(row: Row, judge: (row: Row) => Judgement): Judgement {
  try {
    return judge(row);
  } catch (thrown) {
    return toFailed(thrown);
  }
}

function toFailed(thrown: unknown): Judgement {
  return { kind: 'failed', reason: `threw ${reasonOf(thrown)}` };
}

function rowId({ id }: Row, place: string): string {
  return typeof id === 'string' ? id : place;
}
