import { ToolwrightError } from '@toolwright/contract';

/** An option that is a function. */
export interface FunctionOption {
  /** Where it stands: `WeatherPlugin.forecast`. */
  readonly place: string;
  /** Which option: `@Stateful key`. */
  readonly option: string;
  readonly value: unknown;
}

/** Refuses what is no function. @throws ToolwrightError `declaration_error` naming place, option and value */
export function checkFunction({ place, option, value }: FunctionOption): void {
  if (typeof value === 'function') return;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: ${option} is a function of the input; received ${JSON.stringify(value)}. Write (input) => ….`,
  );
}
