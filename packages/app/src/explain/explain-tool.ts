import { fallbackName, type ToolDescriptor } from '@toolwright/contract';
import type { ToolExplanation } from '@toolwright/core';
import type { ExplainReport } from './explain-report.js';
import { listPipeline } from './list-pipeline.js';
import { listTraits } from './list-traits.js';

/** Puts together what is in force for one tool. @param explanation of the same tool, from `describePlugin` */
export function explainTool({ policies }: ToolExplanation, descriptor: ToolDescriptor): ExplainReport {
  return {
    tool: descriptor.name,
    description: descriptor.description,
    traits: listTraits(descriptor),
    policies,
    fallbacks: (descriptor.policies.fallback?.sources ?? []).map(fallbackName),
    pipeline: listPipeline(descriptor),
  };
}
