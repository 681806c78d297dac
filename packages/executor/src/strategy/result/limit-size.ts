import { type Clock, createFailure, failed, type JsonValue, type Outcome, type ResultStore, succeeded } from '@toolwright/contract';
import type { Answer } from '../../port/answer.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';
import type { GivenValue } from './check-shape.js';
import { cutJson, jsonBytes } from './cut-json.js';

/** What limiting results needs from outside. */
export interface ResultLimitServices {
  readonly clock: Clock;
  readonly resultStore: ResultStore;
  /** Whether what is cut off is lost, or kept behind a reference for the same principal in the same run. @default 'cut' */
  readonly overflow?: 'cut' | 'store';
}

/** A value that a tool gave, for which execution, and how large it may be. */
export interface LimitedValue extends GivenValue {
  /** As JSON in bytes. */
  readonly maxBytes: number;
}

interface Overflow extends LimitedValue {
  readonly bytes: number;
}

// A run that was suspended for an approval over night still finds what it stored.
const keptMs = 86_400_000;

/** Passes a value on whole if it is small enough, else its beginning, with a note of its size and of where the whole is. */
export function limitSize(given: LimitedValue, services: ResultLimitServices): Answer<Outcome<JsonValue>> {
  const { success, maxBytes } = given;
  if (success.bytesAtMost !== undefined && success.bytesAtMost <= maxBytes) return success;
  const bytes = jsonBytes(success.value);
  if (bytes <= maxBytes) return success;
  const overflow = { ...given, bytes };
  return services.overflow === 'store'
    ? whenAnswered(store(overflow, services), (reference) => cut(overflow, reference))
    : cut(overflow, undefined);
}

function store({ success, execution }: Overflow, { clock, resultStore }: ResultLimitServices): Answer<string | undefined> {
  const { origin, call } = execution;
  const owner = { ...(call.principal && { principalId: call.principal.id }), ...(origin.runId !== undefined && { runId: origin.runId }) };
  const ask = () => resultStore.put({ value: success.value, owner, keepMs: keptMs });
  return askPort<string | undefined>({ port: 'ResultStore', ask, effect: 'ignored', otherwise: () => undefined }, execution, clock);
}

function cut({ success, execution, bytes, maxBytes }: Overflow, reference: string | undefined): Outcome<JsonValue> {
  const known = reference === undefined ? {} : { reference };
  const beginning = cutJson({ value: success.value, bytes, maxBytes, ...known });
  if (beginning === undefined) {
    const sideEffect = execution.access === 'read' ? 'none' : 'applied';
    const message = `A result of at most ${maxBytes} bytes was expected; it has ${bytes}.`;
    return failed(createFailure('result_too_large', message, { sideEffect }));
  }
  execution.isCut = true;
  execution.emit({ type: 'result.cut', bytes, ...known });
  const whole = reference === undefined ? 'Ask for less to see all of it.' : `The whole is kept as ${reference}.`;
  execution.warnings.push(`The result was cut: it has ${bytes} bytes, and at most ${maxBytes} are passed on. ${whole}`);
  return succeeded(beginning);
}
