import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { Asked } from '../request/asked.js';
import { overlaps } from '../request/span.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';
import { leastScore, type Offer } from './assign-candidates.js';
import type { Candidate } from './candidate.js';
import { enumerationOf } from './coordination.js';

/** A tool whose parameters have their values. */
export interface Assignment {
  readonly tool: OfferedTool;
  readonly offers: readonly Offer[];
  readonly assigned: ReadonlyMap<Parameter, Candidate>;
  readonly values: JsonObject;
}

/** More values than these in one request are a list to work through, not a question. */
const maxCalls = 8;
/** "How does the weather in Oslo compare with Rome?" means Rome as much as Oslo, without saying "in" again. */
const comparisonSlack = 0.5;

/** One set of arguments for each value of the first required parameter that has several to itself. */
export function fanOut(assignment: Assignment, asked: Asked): readonly JsonObject[] {
  const { offers, values } = assignment;
  for (const offer of offers) {
    const several = severalValuesOf(offer, assignment, asked);
    if (several.length > 1) return several.slice(0, maxCalls).map((value) => ({ ...values, [offer.parameter.key]: value }));
  }
  return [values];
}

function severalValuesOf(offer: Offer, { tool, offers, assigned }: Assignment, { text, comparison }: Asked): readonly JsonValue[] {
  const { parameter, candidates } = offer;
  const first = assigned.get(parameter);
  if (!parameter.isRequired || parameter.type === 'array' || !first) return [];
  const others = [...assigned].filter(([each]) => each !== parameter).map(([, candidate]) => candidate);
  const own = candidates.filter((each) => !others.some((other) => overlaps(other, each)) && !isWantedElsewhere(each, offer, offers));
  const enumeration = enumerationOf(first, own, text);
  const least = first.score - (comparison ? comparisonSlack : 0);
  // What changes something is repeated only for values that are enumerated; what looks, also for any other that fits as well.
  const isMeant = (each: Candidate) => enumeration.includes(each) || (tool.descriptor.access === 'read' && each.score >= least);
  const meant = [first, ...own.filter(isMeant)].sort((a, b) => a.start - b.start);
  return [...new Set(meant.map(({ value }) => value))];
}

// "Add 1, 2 and 3" with two numbers wanted: the third belongs to neither more than to the other.
function isWantedElsewhere(candidate: Candidate, own: Offer, offers: readonly Offer[]): boolean {
  return offers.some(
    ({ parameter, candidates }) =>
      parameter !== own.parameter &&
      parameter.isRequired &&
      candidates.some((other) => overlaps(other, candidate) && other.score >= Math.max(candidate.score, leastScore(parameter))),
  );
}
