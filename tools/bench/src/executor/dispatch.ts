import { type CallScope, type ToolCall, toModelResult } from '@toolwright/contract';
import type { PipelineToolExecutor } from '@toolwright/executor';
import { weatherArguments } from './weather.ts';

/** Who calls; may use all measured tools. */
export const ann: CallScope = { principal: { id: 'ann', permissions: ['weather:read'] } };

/** A call through the executor. */
export interface Dispatch {
  readonly executor: PipelineToolExecutor;
  readonly tool: string;
  /** What becomes text: of a success the data alone, as on the floors, or all that a model is told. @default 'data' */
  readonly shown?: 'data' | 'result';
  /** What the model wrote. @default what the floors are given */
  readonly written?: string;
  /** @default of Ann */
  readonly scope?: CallScope;
}

const differentCalls = 1_000;

/** Makes a function which carries out a call, from the text that the model wrote to the text that it is told. */
export function dispatcherOf({ executor, tool, shown = 'data', written = weatherArguments, scope = ann }: Dispatch): () => Promise<string> {
  // As they come with a model's turn: each its own, with an id of its own.
  const calls = Array.from({ length: differentCalls }, (_, index) => ({ id: `call_${index}`, name: tool, arguments: written }));
  let next = 0;
  return async () => {
    const call = calls[next % differentCalls] as ToolCall;
    next += 1;
    const result = await executor.execute(call, scope);
    return JSON.stringify(result.success && shown === 'data' ? result.data : toModelResult(result));
  };
}
