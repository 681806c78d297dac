import { type Backoff, ToolwrightError } from '@toolwright/contract';
import { checkNumber, maxOptionMs } from './check-number.js';

const jitters: readonly string[] = ['none', 'full', 'equal'];

/** Refuses a backoff whose numbers are out of range. @throws ToolwrightError `declaration_error` naming place, option, range and value */
export function checkBackoff(place: string, backoff: Backoff): void {
  const checkMs = (option: string, value: number): void =>
    checkNumber({ place, option: `@Retry backoff.${option}`, value, min: 0, max: maxOptionMs });
  switch (backoff.kind) {
    case 'constant':
      checkMs('delayMs', backoff.delayMs);
      break;
    case 'linear':
      checkMs('initialMs', backoff.initialMs);
      checkMs('stepMs', backoff.stepMs);
      checkMs('maxMs', backoff.maxMs);
      break;
    case 'exponential':
      checkMs('initialMs', backoff.initialMs);
      checkMs('maxMs', backoff.maxMs);
      checkNumber({ place, option: '@Retry backoff.factor', value: backoff.factor, min: 1, max: 100, kind: 'real' });
      break;
    default:
      throw new ToolwrightError(
        'declaration_error',
        `${place}: @Retry backoff.kind is constant, linear or exponential; received ${JSON.stringify(backoff)}. Choose one of them.`,
      );
  }
  if (jitters.includes(backoff.jitter)) return;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: @Retry backoff.jitter is none, full or equal; received ${JSON.stringify(backoff.jitter)}. Choose one of them.`,
  );
}
