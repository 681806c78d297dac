import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { Asked } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { type Parameter, readParameters } from '../tool/parameter.js';
import { assignCandidates } from './assign-candidates.js';
import { enumerationOf } from './coordination.js';
import { fanOut } from './fan-out.js';
import { findCandidates } from './find-candidates.js';

/** What the text gives for a tool: the arguments of one call or several, or the required parameters that it leaves open. */
export interface Filling {
  readonly calls: readonly JsonObject[];
  readonly missing: readonly Parameter[];
}

const maxDepth = 3;

/** Fills the arguments of a tool from the text. Several values for one required parameter make several calls. */
export function fillFromText(tool: OfferedTool, asked: Asked): Filling {
  return fillLevel(tool, asked, maxDepth);
}

/** Fills the parameters of a tool or, deeper down, the properties of a required object. */
function fillLevel(tool: OfferedTool, asked: Asked, depth: number): Filling {
  const offers = tool.parameters.map((parameter) => ({ parameter, candidates: findCandidates(parameter, tool, asked) }));
  const assigned = assignCandidates(offers);
  const values: Record<string, JsonValue> = {};
  const missing: Parameter[] = [];
  for (const { parameter, candidates } of offers) {
    const { key, type, schema, isRequired } = parameter;
    const candidate = assigned.get(parameter);
    const isObject = type === 'object' && isRequired && depth > 0;
    const nested = isObject ? fillLevel({ ...tool, parameters: readParameters(schema) }, asked, depth - 1).calls[0] : undefined;
    const row = type === 'array' && candidate ? enumerationOf(candidate, candidates, asked.text).map(({ value }) => value) : undefined;
    const value = nested ?? row?.slice(0, schema.maxItems) ?? candidate?.value;
    if (value !== undefined) values[key] = value;
    else if (isRequired) missing.push(parameter);
  }
  return missing.length > 0 ? { calls: [], missing } : { calls: fanOut({ tool, offers, assigned, values }, asked), missing };
}
