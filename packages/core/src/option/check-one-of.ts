import { ToolwrightError } from '@toolwright/contract';

/** An option that is one of a few words. */
export interface ChoiceOption {
  /** Where it stands: `WeatherPlugin.forecast`. */
  readonly place: string;
  /** Which option: `@Cache scope`. */
  readonly option: string;
  readonly value: unknown;
  readonly allowed: readonly string[];
}

/** Refuses a word that is none of the allowed ones. @throws ToolwrightError `declaration_error` naming them */
export function checkOneOf({ place, option, value, allowed }: ChoiceOption): void {
  if (typeof value === 'string' && allowed.includes(value)) return;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: ${option} is ${allowed.map((word) => `"${word}"`).join(' or ')}; received ${JSON.stringify(value)}. Choose one of them.`,
  );
}
