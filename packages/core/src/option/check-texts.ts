import { ToolwrightError } from '@toolwright/contract';

/** An option that is a list of words. */
export interface TextsOption {
  /** Where it stands: `WeatherPlugin.forecast`. */
  readonly place: string;
  /** Which option, and what its words are: `@RequiresPermission permissions`. */
  readonly option: string;
  readonly values: readonly unknown[];
  /** @default 1 */
  readonly atLeast?: number;
}

/** Refuses a list that is too short, or holds anything but texts. @throws ToolwrightError `declaration_error` */
export function checkTexts({ place, option, values, atLeast = 1 }: TextsOption): void {
  const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  if (Array.isArray(values) && values.length >= atLeast && values.every(isText)) return;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: ${option} are a list of ${atLeast === 0 ? 'texts' : `at least ${atLeast} text`}, none of them empty; received ${JSON.stringify(values)}. Name them, or leave them out.`,
  );
}
