import { type Backoff, type Jitter, ToolwrightError } from '@toolwright/contract';
import { checkNumber, maxOptionMs } from './check-number.js';

const jitters: readonly unknown[] = ['none', 'full', 'equal'];
const kinds = 'constant, linear, exponential, decorrelated or custom';

/** Refuses a backoff whose numbers are out of range. @throws ToolwrightError `declaration_error` naming place, option, range and value */
export function checkBackoff(place: string, backoff: Backoff): void {
  const checkMs = (option: string, value: number): void =>
    checkNumber({ place, option: `@Retry backoff.${option}`, value, min: 0, max: maxOptionMs });
  switch (backoff.kind) {
    case 'constant':
      checkMs('delayMs', backoff.delayMs);
      checkJitter(place, backoff.jitter);
      break;
    case 'linear':
      checkMs('initialMs', backoff.initialMs);
      checkMs('stepMs', backoff.stepMs);
      checkMs('maxMs', backoff.maxMs);
      checkJitter(place, backoff.jitter);
      break;
    case 'exponential':
      checkMs('initialMs', backoff.initialMs);
      checkMs('maxMs', backoff.maxMs);
      checkNumber({ place, option: '@Retry backoff.factor', value: backoff.factor, min: 1, max: 100, kind: 'real' });
      checkJitter(place, backoff.jitter);
      break;
    case 'decorrelated':
      checkMs('initialMs', backoff.initialMs);
      checkMs('maxMs', backoff.maxMs);
      break;
    case 'custom':
      checkMs('maxMs', backoff.maxMs);
      if (typeof backoff.delayMs === 'function') break;
      throw refusal(
        place,
        `backoff.delayMs is a function of the retry and the failure; received ${JSON.stringify(backoff.delayMs)}. Write one.`,
      );
    default:
      throw refusal(place, `backoff.kind is ${kinds}; received ${JSON.stringify(backoff)}. Choose one of them.`);
  }
}

function checkJitter(place: string, jitter: Jitter): void {
  const isObject = typeof jitter === 'object' && jitter !== null;
  if (jitters.includes(jitter)) return;
  if (isObject && 'addUpToMs' in jitter) {
    checkNumber({ place, option: '@Retry backoff.jitter.addUpToMs', value: jitter.addUpToMs, min: 0, max: maxOptionMs });
  } else if (isObject && 'plusMinus' in jitter) {
    checkNumber({ place, option: '@Retry backoff.jitter.plusMinus', value: jitter.plusMinus, min: 0, max: 1, kind: 'real' });
  } else {
    throw refusal(
      place,
      `backoff.jitter is none, full, equal, { addUpToMs } or { plusMinus }; received ${JSON.stringify(jitter)}. Choose one of them.`,
    );
  }
}

function refusal(place: string, message: string): ToolwrightError {
  return new ToolwrightError('declaration_error', `${place}: @Retry ${message}`);
}
