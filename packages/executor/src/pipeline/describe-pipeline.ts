import type { ToolDescriptor } from '@toolwright/contract';
import { needsStage } from './needs-stage.js';
import { type Band, firstOfAttempt, type StageName, stageOrder } from './stage-order.js';

/** One stage that the calls of a tool pass. */
export interface DescribedStage {
  readonly stage: StageName | 'handler';
  /** Whether it is passed once for each call, or once for each attempt. */
  readonly per: Band;
}

const firstAttemptIndex = stageOrder.indexOf(firstOfAttempt);

/** The pipeline of a tool as data, outside in, without running anything. What lies further out than the arguments is the same for all tools. */
export function describePipeline(tool: ToolDescriptor): readonly DescribedStage[] {
  const stages = stageOrder.flatMap((stage, index): readonly DescribedStage[] =>
    needsStage(tool, stage) ? [{ stage, per: index < firstAttemptIndex ? 'call' : 'attempt' }] : [],
  );
  // The result is checked as soon as the handler has given it, so its stage lies around the handler.
  return [...stages, { stage: 'handler', per: 'attempt' }];
}
