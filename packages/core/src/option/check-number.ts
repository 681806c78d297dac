import { ToolwrightError } from '@toolwright/contract';

/** A numeric option of a decorator, with the range that it must lie in. */
export interface NumberOption {
  /** Where it stands: `WeatherPlugin.forecast`. */
  readonly place: string;
  /** Which option: `@Retry maxAttempts`. */
  readonly option: string;
  readonly value: number;
  /** `Number.MIN_VALUE` for a range that begins above 0. */
  readonly min: number;
  readonly max: number;
  /** @default 'integer' */
  readonly kind?: 'integer' | 'real';
}

/** Refuses a number that is out of its range. @throws ToolwrightError `declaration_error` naming place, option, range and value */
export function checkNumber({ place, option, value, min, max, kind = 'integer' }: NumberOption): void {
  const isKind = kind === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
  if (isKind && value >= min && value <= max) return;
  const noun = kind === 'integer' ? 'a whole number' : 'a number';
  const range = min === Number.MIN_VALUE ? `above 0, up to ${max}` : `from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}`;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: ${option} is ${noun} ${range}; received ${String(value)}. Choose one in that range.`,
  );
}

/** Longest time that any option may name: one day, in milliseconds. */
export const maxOptionMs = 86_400_000;
