import { errorCatalogue, type FailureMatch, ToolwrightError } from '@toolwright/contract';
import { nearestNames } from '@toolwright/relevance';

const known: readonly string[] = ['transient', 'permanent', 'unknown', ...Object.keys(errorCatalogue)];

/** A list of failures among a decorator's options. */
export interface FailureMatchOption {
  /** Where it stands: `WeatherPlugin.forecast`. */
  readonly place: string;
  /** Which option: `@Retry retryOn`. */
  readonly option: string;
  readonly matches: readonly FailureMatch[] | undefined;
}

/** Refuses what names no failure. @throws ToolwrightError `declaration_error` suggesting the nearest name */
export function checkFailureMatches({ place, option, matches = [] }: FailureMatchOption): void {
  if (!Array.isArray(matches)) {
    throw new ToolwrightError('declaration_error', `${place}: ${option} is a list; received ${JSON.stringify(matches)}. Put it into [ ].`);
  }
  for (const match of matches) {
    if (isMatch(match)) continue;
    const [nearest] = typeof match === 'string' ? nearestNames(match, known, 1) : [];
    const cure = nearest === undefined ? 'See the error catalogue.' : `Did you mean "${nearest}"?`;
    throw new ToolwrightError(
      'declaration_error',
      `${place}: ${option} names categories, error codes, HTTP statuses, { error: Class } and { when }; received ${JSON.stringify(match)}. ${cure}`,
    );
  }
}

function isMatch(match: FailureMatch): boolean {
  if (typeof match === 'string') return known.includes(match);
  if (typeof match === 'number') return Number.isInteger(match) && match >= 100 && match <= 599;
  if (typeof match !== 'object' || match === null) return false;
  return 'error' in match ? typeof match.error === 'function' : typeof match.when === 'function';
}
