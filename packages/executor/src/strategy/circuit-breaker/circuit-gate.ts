import { createHash } from 'node:crypto';
import {
  type Breaker,
  type BreakerSource,
  type BreakerVerdict,
  createFailure,
  failed,
  type InputKey,
  type Outcome,
  reasonOf,
  succeeded,
} from '@toolwright/contract';
import type { PortQuestion } from '../../port/ask-port.js';
import { type BreakerSpecSource, breakerSpec } from './breaker-spec.js';

/** What the gates of a tool need. */
export interface CircuitGateSource extends BreakerSpecSource {
  /** Name of the tool. */
  readonly tool: string;
  readonly breakerSource: BreakerSource;
}

/** The way in to one circuit. */
export interface CircuitGate {
  readonly circuit: string;
  /** Whether an attempt may begin. */
  readonly question: PortQuestion<BreakerVerdict>;
}

// A tool whose breaker fails still works.
const unguarded: BreakerVerdict = { admitted: true, permit: { success() {}, failure() {}, cancel() {} } };

const longestKey = 200;

/** Finds the gate of each input: always the same one, or one for each key. An author's key that throws is a failure; nothing has run then. */
export function circuitGates(source: CircuitGateSource): (input: unknown) => Outcome<CircuitGate> {
  const { policy, tool, breakerSource } = source;
  const { key, name = tool } = policy;
  const breakerOf = (circuit: string): Breaker => breakerSource.breakerOf(breakerSpec(circuit, source));
  if (key === undefined) {
    let breaker: Breaker | undefined;
    const only = succeeded(toGate(name, () => (breaker ??= breakerOf(name))));
    return () => only;
  }
  return (input) => {
    const read = readKey(key, input);
    if (!read.ok) return read;
    const circuit = `${name}[${read.value}]`;
    return succeeded(toGate(circuit, () => breakerOf(circuit)));
  };
}

function toGate(circuit: string, findBreaker: () => Breaker): CircuitGate {
  return { circuit, question: { port: 'Breaker', ask: () => findBreaker().acquire(), effect: 'passed', otherwise: () => unguarded } };
}

function readKey(key: InputKey, input: unknown): Outcome<string> {
  try {
    // The compiler cannot know the input here; it is the one that the tool itself takes.
    const text = String(key(input as never));
    // It comes from a model, so it may be of any length, and many are kept.
    return succeeded(text.length > longestKey ? createHash('sha256').update(text).digest('hex') : text);
  } catch (thrown) {
    const message = `The circuit breaker's key was to be read off the input; reading it failed: ${reasonOf(thrown)}`;
    return failed(createFailure('execution_error', message, { category: 'permanent', sideEffect: 'none', cause: thrown }));
  }
}
