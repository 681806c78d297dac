import { type CallScope, toModelResult } from '@toolwright/contract';
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

/** Makes a function which carries out a call, from the text that the model wrote to the text that it is told. */
export function dispatcherOf({ executor, tool, shown = 'data', written = weatherArguments, scope = ann }: Dispatch): () => Promise<string> {
  let calls = 0;
  return async () => {
    calls += 1;
    const told = toModelResult(await executor.execute({ id: `call_${calls}`, name: tool, arguments: written }, scope));
    return JSON.stringify(told.success && shown === 'data' ? told.data : told);
  };
}
