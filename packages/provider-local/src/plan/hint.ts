import type { Exchange } from '../conversation/exchange.js';
import { isFieldOf } from '../naming/measure.js';
import type { Asked } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { readEvidence, telling } from './evidence.js';
import { toRecord } from './record.js';

/**
 * Whether only a comparison hints at a tool. "The cheapest train" hints at a tool for prices, but the one for trains may tell prices too, so
 * a tool that is only hinted at waits for the others' results.
 */
export function isOnlyHinted(tool: OfferedTool, asked: Asked): boolean {
  const evidence = readEvidence(tool, asked);
  return !asked.words.some(({ word, isComparison }) => !isComparison && (evidence.get(word) ?? 0) >= telling);
}

/** Whether a result of another tool tells the quantity that the request compares. */
export function isToldByOthers(tool: OfferedTool, exchanges: readonly Exchange[], { comparison }: Asked): boolean {
  const measures = comparison?.adjective?.measures ?? [];
  return exchanges.some(
    ({ tool: name, result }) =>
      name !== tool.descriptor.name &&
      result?.success === true &&
      toRecord(result.data).some(({ name: field }) => measures.some(({ measure }) => isFieldOf(measure, field))),
  );
}
