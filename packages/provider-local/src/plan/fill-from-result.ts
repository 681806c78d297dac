import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { Exchange } from '../conversation/exchange.js';
import { type Asked, wantedDates } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';
import { assignCandidates } from './assign-candidates.js';
import { type Candidate, threshold } from './candidate.js';
import { findCandidates } from './find-candidates.js';
import { type FieldMatch, fitValue, matchField } from './match-field.js';
import { type RecordField, toRecord } from './record.js';

/** A successful call whose result may feed another. */
export interface Source {
  readonly exchange: Exchange;
  readonly tool?: OfferedTool;
}

/**
 * Fills the arguments of a tool from the result of another call, and what the result leaves open from the text.
 * @returns `undefined` when a required parameter stays open, or when the result gives none
 */
export function fillFromResult(tool: OfferedTool, source: Source, asked: Asked): JsonObject | undefined {
  const { result, arguments: asking } = source.exchange;
  if (!result?.success) return undefined;
  // What the other tool was asked about is known even where its result does not repeat it.
  const record = [...toRecord(result.data, wantedDates(asked)), ...toRecord(asking)];
  const find = (parameter: Parameter, wanted: FieldMatch) => findField(parameter, wanted, record, source.tool);

  const exact = new Map(tool.parameters.map((parameter) => [parameter, find(parameter, 'same')]));
  const open = tool.parameters.filter((parameter) => exact.get(parameter) === undefined);
  const spoken = assignCandidates(open.map((parameter) => ({ parameter, candidates: findCandidates(parameter, tool, asked) })));

  const values: Record<string, JsonValue> = {};
  let isFed = false;
  for (const parameter of tool.parameters) {
    const same = exact.get(parameter);
    const like = parameter.isRequired ? find(parameter, 'like') : undefined;
    const value = same ?? prefer(spoken.get(parameter), like);
    if (value === undefined && parameter.isRequired) return undefined;
    if (value !== undefined) values[parameter.key] = value;
    isFed ||= parameter.isRequired && value !== undefined && (value === same || value === like);
  }
  return isFed ? values : undefined;
}

/** What the text clearly says goes before a likeness of names, and that before what the text may mean. */
function prefer(spoken: Candidate | undefined, like: JsonValue | undefined): JsonValue | undefined {
  if (spoken && spoken.score >= threshold.clear) return spoken.value;
  return like ?? spoken?.value;
}

function findField(
  parameter: Parameter,
  wanted: FieldMatch,
  record: readonly RecordField[],
  tool: OfferedTool | undefined,
): JsonValue | undefined {
  return record
    .filter((field) => matchField(parameter, field, tool) === wanted)
    .map(({ value }) => fitValue(parameter, value))
    .find((value) => value !== undefined);
}
