import { classifyFailure } from '@toolwright/executor';
import type { AcceptanceSet, Row, RowFile, SetResult } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRows, misshapen } from '../judge-rows.ts';

/** Share of the scored rows that may disagree. */
const maxFailedRatio = 0.03;
/** Share of the permanent rows that may be called transient, and so would be repeated in vain. */
const maxRepeatedRatio = 0.05;

/** An error of another library or service has the category that their defaults and documents give it. */
export const errorsSet: AcceptanceSet = {
  name: 'errors',
  purpose: 'category of foreign errors',
  files: ['errors/taxonomy.dev.jsonl'],
  run,
};

function run(files: readonly RowFile[]): SetResult {
  const permanent = files.flatMap(({ rows }) => rows).filter(({ label, error }) => label === 'permanent' && isRecord(error));
  const repeated = permanent.filter((row) => categoryOf(row) === 'transient');
  return {
    verdicts: judgeRows(files, judge),
    maxFailedRatio,
    notes: [`permanent rows called transient: ${repeated.length} of ${permanent.length}`],
    ...(repeated.length > permanent.length * maxRepeatedRatio && {
      shortfall: `at most 5 % of the permanent rows may be called transient; ${repeated.length} of ${permanent.length} were.`,
    }),
  };
}

function judge(row: Row): Judgement {
  const { error, label, basis } = row;
  if (!isRecord(error) || typeof label !== 'string') return misshapen('"error" and "label"');
  const category = categoryOf(row);
  const outcome = category === label ? `is ${label}` : `expected ${label}; received ${category}`;
  if (!isScored(row)) return { kind: 'skipped', reason: `${basis}, ${outcome}` };
  return category === label ? { kind: 'passed' } : { kind: 'failed', reason: outcome };
}

// Other bases are readings of a meaning, and an unknown category leaves the choice open.
function isScored({ basis, label }: Row): boolean {
  return (basis === 'library-default' || basis === 'doc') && label !== 'unknown';
}

function categoryOf({ error }: Row): string {
  return classifyFailure(buildThrown(error), { uncertainSideEffect: 'unknown' }).category;
}

/** What a library would have thrown: an Error where the row names or describes one, with the row's fields on it; else the fields alone. */
function buildThrown(error: unknown): unknown {
  if (!isRecord(error)) return error;
  const { name, message, cause, sse_event: event, ...fields } = error;
  // An SDK that meets an error event in a stream throws it as the parsed answer.
  const given = { ...fields, ...(event !== undefined && { error: event }), ...(cause !== undefined && { cause: buildThrown(cause) }) };
  if (name === undefined && message === undefined) return given;
  const thrown = new Error(typeof message === 'string' ? message : '');
  return Object.assign(thrown, { ...(name !== undefined && { name }), ...given });
}
