import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { Asked } from '../request/asked.js';
import { overlaps } from '../request/span.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { type Parameter, readParameters } from '../tool/parameter.js';
import { assignCandidates, leastScore, type Offer } from './assign-candidates.js';
import type { Candidate } from './candidate.js';
import { enumerationOf } from './coordination.js';
import { findCandidates } from './find-candidates.js';

/** What the text gives for a tool: the arguments of one call or several, or the required parameters that it leaves open. */
export interface Filling {
  readonly calls: readonly JsonObject[];
  readonly missing: readonly Parameter[];
}

/** More values than these in one request are a list to work through, not a question. */
const maxCalls = 8;
const maxDepth = 3;

/** Fills the arguments of a tool from the text. Several values for one required parameter make several calls. */
export function fillFromText(tool: OfferedTool, asked: Asked): Filling {
  return fillParameters(tool.parameters, tool, asked, maxDepth);
}

function fillParameters(parameters: readonly Parameter[], tool: OfferedTool, asked: Asked, depth: number): Filling {
  const offers = parameters.map((parameter) => ({ parameter, candidates: findCandidates(parameter, tool, asked) }));
  const assigned = assignCandidates(offers);
  const values: Record<string, JsonValue> = {};
  const missing: Parameter[] = [];
  for (const { parameter, candidates } of offers) {
    const candidate = assigned.get(parameter);
    const value = candidate ? assignedValue(parameter, candidate, candidates, asked) : nestedValue(parameter, tool, asked, depth);
    if (value !== undefined) values[parameter.key] = value;
    else if (parameter.isRequired) missing.push(parameter);
  }
  return missing.length > 0 ? { calls: [], missing } : { calls: fanOut(values, offers, assigned, asked), missing };
}

function assignedValue({ type, schema }: Parameter, candidate: Candidate, candidates: readonly Candidate[], { text }: Asked): JsonValue {
  if (type !== 'array') return candidate.value;
  return distinct(enumerationOf(candidate, candidates, text)).slice(0, schema.maxItems ?? Number.POSITIVE_INFINITY);
}

function nestedValue({ type, schema, isRequired }: Parameter, tool: OfferedTool, asked: Asked, depth: number): JsonValue | undefined {
  if (type !== 'object' || !isRequired || depth === 0) return undefined;
  return fillParameters(readParameters(schema), tool, asked, depth - 1).calls[0];
}

/** One set of arguments for each value of the first required parameter that has several to itself. */
function fanOut(
  values: JsonObject,
  offers: readonly Offer[],
  assigned: ReadonlyMap<Parameter, Candidate>,
  { text, comparison }: Asked,
): readonly JsonObject[] {
  // "How does the weather in Oslo compare with Rome?" means Rome as much as Oslo, without saying "in" again.
  const slack = comparison ? 0.5 : 0;
  for (const offer of offers) {
    const { parameter, candidates } = offer;
    const first = assigned.get(parameter);
    if (!parameter.isRequired || parameter.type === 'array' || !first) continue;
    const others = [...assigned].filter(([each]) => each !== parameter);
    const own = candidates.filter(
      (candidate) => !others.some(([, other]) => overlaps(other, candidate)) && !isWantedElsewhere(candidate, offer, offers),
    );
    const enumeration = enumerationOf(first, own, text);
    const several = distinct(
      [first, ...own.filter((candidate) => candidate.score >= first.score - slack || enumeration.includes(candidate))].sort(byPlace),
    );
    if (several.length > 1) return several.slice(0, maxCalls).map((value) => ({ ...values, [parameter.key]: value }));
  }
  return [values];
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

function distinct(candidates: readonly Candidate[]): readonly JsonValue[] {
  return [...new Set(candidates.map(({ value }) => value))];
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start;
}
