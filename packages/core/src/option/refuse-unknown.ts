import { ToolwrightError } from '@toolwright/contract';
import { nearestNames } from '@toolwright/relevance';

/** The options that a decorator received and the ones that it knows. */
export interface ReceivedOptions {
  /** Where it stands: `WeatherPlugin.forecast`. */
  readonly place: string;
  /** For example `@Retry`. */
  readonly decorator: string;
  readonly options: object;
  readonly known: readonly string[];
}

/** Refuses options that a decorator does not know, and `null`, which JSON can bring where the compiler cannot look. @throws ToolwrightError `declaration_error` suggesting the nearest name */
export function refuseUnknownOptions({ place, decorator, options, known }: ReceivedOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === null) {
      throw new ToolwrightError(
        'declaration_error',
        `${place}: ${decorator} ${name} has a value or is left out; received null. Leave it out for its default.`,
      );
    }
    if (known.includes(name)) continue;
    const [nearest] = nearestNames(name, known, 1);
    const cure = nearest === undefined ? 'Remove it.' : `Did you mean "${nearest}"?`;
    throw new ToolwrightError('declaration_error', `${place}: ${decorator} takes ${known.join(', ')}; received "${name}". ${cure}`);
  }
}
