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

/** Refuses a name that is neither a category nor an error code. @throws ToolwrightError `declaration_error` suggesting the nearest name */
export function checkFailureMatches({ place, option, matches = [] }: FailureMatchOption): void {
  for (const name of matches) {
    if (known.includes(name)) continue;
    const [nearest] = nearestNames(name, known, 1);
    const cure = nearest === undefined ? 'See the error catalogue.' : `Did you mean "${nearest}"?`;
    throw new ToolwrightError('declaration_error', `${place}: ${option} names categories and error codes; received "${name}". ${cure}`);
  }
}
