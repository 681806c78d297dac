import { ToolwrightError } from '@toolwright/contract';

/** An option that is one text. */
export interface TextOption {
  /** Where it stands: `WeatherPlugin.forecast`. */
  readonly place: string;
  /** Which option: `@Deprecated reason`. */
  readonly option: string;
  readonly value: unknown;
}

/** Refuses what is no text, or an empty one. @throws ToolwrightError `declaration_error` naming place, option and value */
export function checkText({ place, option, value }: TextOption): void {
  if (typeof value === 'string' && value.trim() !== '') return;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: ${option} is a text that is not empty; received ${JSON.stringify(value)}. Write one.`,
  );
}
