import type { Failure, JsonValue, ToolResult, ToolSuccess } from '@toolwright/contract';
import type { CombinedResult } from './combined-result.js';

/** One of many results: of a call, or the reason why there was none. */
export interface CombinedPart {
  /** What it is known by: the id of the call or of the step. Of two with one key the second becomes `key#2`. */
  readonly key: string;
  readonly result: ToolResult | { readonly success: false; readonly failure: Failure };
}

/** Makes one result of many. */
export function combine(parts: readonly CombinedPart[]): CombinedResult {
  const counts = new Map<string, number>();
  const data: [string, JsonValue][] = [];
  const warnings: string[] = [];
  for (const { key: name, result } of parts) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const key = count === 1 ? name : `${name}#${count}`;
    if (result.success) data.push([key, result.data]);
    warnings.push(...remarksOn(result).map((remark) => `${key}: ${remark}`));
  }
  return {
    data: Object.fromEntries(data),
    warnings,
    successRate: parts.length === 0 ? 1 : data.length / parts.length,
    isPartial: data.length > 0 && data.length < parts.length,
  };
}

/** As `combine`, for the results of a batch, by the ids of their calls. */
export function combineResults(results: readonly ToolResult[]): CombinedResult {
  return combine(results.map((result) => ({ key: result.callId, result })));
}

function remarksOn(result: CombinedPart['result']): readonly string[] {
  if (result.success) return [...describeDegradation(result), ...result.warnings];
  return [result.failure.message, ...('warnings' in result ? result.warnings : [])];
}

function describeDegradation({ degraded }: ToolSuccess): readonly string[] {
  return degraded === undefined ? [] : [`from ${degraded.source}, because: ${degraded.failure.message}`];
}
