import type { ToolDescriptor } from '@toolwright/contract';
import { describePipeline } from '@toolwright/executor';

/** What a call of a tool passes, outside in; what a tool does not declare is not in its pipeline. */
export function listPipeline(tool: ToolDescriptor): readonly string[] {
  return describePipeline(tool).map(({ stage }) => stage);
}
