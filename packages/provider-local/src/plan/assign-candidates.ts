import { overlaps } from '../request/span.js';
import type { Parameter } from '../tool/parameter.js';
import { type Candidate, threshold } from './candidate.js';

/** A parameter and everything that the text offers for it. */
export interface Offer {
  readonly parameter: Parameter;
  readonly candidates: readonly Candidate[];
}

/** Gives each parameter its value: the surest pairs first, no stretch of text to two parameters; equals in the order of the parameters and of the text. */
export function assignCandidates(offers: readonly Offer[]): ReadonlyMap<Parameter, Candidate> {
  const pairs = offers
    .flatMap(({ parameter, candidates }) => candidates.map((candidate) => ({ parameter, candidate })))
    .filter(({ parameter, candidate }) => candidate.score >= leastScore(parameter))
    .sort((a, b) => b.candidate.score - a.candidate.score);
  const assigned = new Map<Parameter, Candidate>();
  for (const { parameter, candidate } of pairs) {
    const isTaken = [...assigned.values()].some((other) => overlaps(other, candidate));
    if (!isTaken && !assigned.has(parameter)) assigned.set(parameter, candidate);
  }
  return assigned;
}

/** Below this a candidate is no value of the parameter. */
export function leastScore({ isRequired }: Parameter): number {
  return isRequired ? threshold.required : threshold.clear;
}
