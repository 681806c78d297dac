import { type CallScope, createFailure, type JsonObject, type ToolCall, type ToolResult } from '@toolwright/contract';
import type { Compensation } from '../compensation/compensation.js';
import { formatReference } from '../reference/reference.js';
import { resolveTemplate } from '../reference/resolve-template.js';
import type { ChainOptions } from './chain-options.js';
import type { ChainRecord } from './chain-record.js';
import type { DoneWrite } from './chain-write.js';
import { undoScope } from './step-scope.js';

/** Which run is to be undone, and with what. */
interface Undoing {
  readonly record: ChainRecord;
  readonly options: ChainOptions;
}

/**
 * Undoes the finished writes of a run, each once, the last first. One that cannot be undone keeps none of the others from it. Never rejects.
 * @returns what became of each, those first that failed and may have happened all the same
 */
export async function undoWrites(record: ChainRecord, options: ChainOptions): Promise<readonly Compensation[]> {
  const compensations: Compensation[] = record.uncertainWrites.map((write) => ({ ...write, status: 'uncertain' }));
  for (const write of record.writes.toReversed()) compensations.push(await undoWrite(write, { record, options }));
  return compensations;
}

async function undoWrite(write: DoneWrite, { record: { chain, values }, options }: Undoing): Promise<Compensation> {
  const { step } = write.read;
  const id = `${step.id}/undo`;
  const scopeOf = (call: ToolCall): CallScope => undoScope(options.scope ?? {}, { chain: chain.name, call });
  if (step.compensate !== undefined) {
    const given = resolveTemplate(write.read.undoArguments, values);
    if (!given.ok) return lacking(step.id, formatReference(given.missing));
    // Arguments are an object, and so is what becomes of them.
    const call = { id, name: step.compensate.tool, arguments: given.value as JsonObject };
    return toCompensation(step.id, await options.executor.execute(call, scopeOf(call)));
  }
  if (options.registry.find(step.tool)?.descriptor.compensate === undefined) return { step: step.id, status: 'undeclared' };
  const call = { ...write.call, id };
  return toCompensation(step.id, await options.compensator.compensate({ call, scope: scopeOf(call), result: write.result }));
}

function toCompensation(step: string, result: ToolResult): Compensation {
  return result.success ? { step, status: 'undone' } : { step, status: 'failed', failure: result.failure };
}

function lacking(step: string, reference: string): Compensation {
  const failure = createFailure('dependency_failed', `Undoing step "${step}" needs ${reference}, which there is not.`);
  return { step, status: 'failed', failure };
}
