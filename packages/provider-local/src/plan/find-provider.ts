import type { ToolDescriptor } from '@toolwright/contract';
import type { Asked } from '../request/asked.js';
import { type OfferedTool, toOfferedTool } from '../tool/offered-tool.js';
import { groupAlternatives } from './alternatives.js';
import { chooseAlternatives } from './choose-alternative.js';
import { readEvidence, totalOf } from './evidence.js';
import { fillFromText } from './fill-from-text.js';
import { mayProvide } from './match-field.js';
import type { OpenTool, PlannedCall } from './plan.js';

/**
 * Finds calls of a tool that was not asked for, but may provide what an open tool lacks: clothing wants a temperature, and the weather
 * has one. Only reads that the text fills; of those the one that fits the request best, or its alternative for the time that is asked about.
 */
export function findProvider({ tool: open, missing }: OpenTool, offered: readonly ToolDescriptor[], asked: Asked): readonly PlannedCall[] {
  const reads = offered.filter(({ name, access }) => access === 'read' && name !== open.descriptor.name).map(toOfferedTool);
  const [best] = groupAlternatives(reads)
    .filter((group) => group.some((tool) => missing.some((parameter) => mayProvide(tool, parameter))))
    .flatMap((group) => chooseAlternatives(group, asked).slice(0, 1))
    .map((tool) => ({ tool, fit: fitOf(tool, asked), calls: fillFromText(tool, asked).calls }))
    .filter(({ calls }) => calls.length > 0)
    .sort((a, b) => b.fit - a.fit);
  return best ? best.calls.map((each) => ({ tool: best.tool, arguments: each })) : [];
}

function fitOf(tool: OfferedTool, asked: Asked): number {
  return totalOf(readEvidence(tool, asked));
}
