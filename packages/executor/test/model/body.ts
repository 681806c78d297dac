import { ToolError } from '@toolwright/contract';
import type { ManualClock } from '@toolwright/testkit';
import fc from 'fast-check';

/** How a body ends when nobody stops it. */
type Ending = (typeof endings)[number];

const endings = [
  'value',
  'value',
  'misshapen',
  'unwritable',
  'returned-error',
  'refused',
  'throttled',
  'rejected',
  'foreseen',
  'reset',
  'strange',
  'never',
] as const;

/** What one run of a handler does. */
export interface Body {
  readonly ending: Ending;
  /** 0 ends in the same tick, for a handler that is no promise. */
  readonly takesMs: number;
  /** Whether it stops when its signal fires. */
  readonly hears: 'signal' | 'nothing';
  /** Whether it has its effect where its ending does not say so. */
  readonly effect: 'happens' | 'does not happen';
  /** Whether it calls the other tool first, whatever comes of that. */
  readonly first: 'nothing' | 'a call';
}

/** Any body. */
export const bodies: fc.Arbitrary<Body> = fc.record({
  ending: fc.constantFrom(...endings),
  takesMs: fc.constantFrom(0, 0, 1, 5, 15, 40, 90),
  hears: fc.constantFrom('signal', 'nothing'),
  effect: fc.constantFrom('happens', 'does not happen'),
  first: fc.constantFrom('nothing', 'nothing', 'nothing', 'a call'),
});

const undone: ReadonlySet<Ending> = new Set(['refused', 'throttled', 'rejected', 'foreseen']);
const done: ReadonlySet<Ending> = new Set(['value', 'misshapen', 'unwritable']);

/** Whether the effect of a body happens, if it runs to its end. It happens when the body begins. */
export function isEffective({ ending, effect }: Body): boolean {
  if (done.has(ending)) return true;
  return !undone.has(ending) && effect === 'happens';
}

/** Where a body runs. */
export interface BodyPlace {
  readonly clock: ManualClock;
  readonly signal: AbortSignal | undefined;
  /** What it gives when it gives something. */
  readonly value: unknown;
  /** Called when it has ended. */
  readonly onEnd: () => void;
}

/** Runs a body. */
export function runBody(body: Body, place: BodyPlace): unknown {
  if (body.takesMs > 0 || body.ending === 'never') return runLater(body, place);
  try {
    return end(body.ending, place.value);
  } finally {
    place.onEnd();
  }
}

function runLater({ ending, takesMs, hears }: Body, { clock, signal, value, onEnd }: BodyPlace): Promise<unknown> {
  const work = new Promise<unknown>((resolve, reject) => {
    const stop = (): void => {
      cancelTimer();
      reject(signal?.reason);
    };
    const finish = (): void => {
      signal?.removeEventListener('abort', stop);
      try {
        resolve(end(ending, value));
      } catch (thrown) {
        reject(thrown);
      }
    };
    const cancelTimer = ending === 'never' ? () => {} : clock.schedule(takesMs, finish);
    if (hears === 'nothing') return;
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
  return work.finally(onEnd);
}

function end(ending: Ending, value: unknown): unknown {
  switch (ending) {
    case 'value':
    case 'never':
      return value;
    case 'misshapen':
      return { shape: 'wrong' };
    case 'unwritable':
      return 10n;
    case 'returned-error':
      return { error: 'It did not work.' };
    case 'refused':
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    case 'throttled':
      throw Object.assign(new Error('slow down'), { status: 429, retryAfterMs: 20 });
    case 'rejected':
      throw Object.assign(new Error('no such thing'), { status: 404 });
    case 'foreseen':
      throw new ToolError('There is nothing of that name.');
    case 'reset':
      throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    case 'strange':
      throw new Error('strange');
  }
}
