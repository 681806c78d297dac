import { createFailure } from '@toolwright/contract';
import type { Chain } from '../chain.js';
import type { ChainFault } from '../plan/chain-fault.js';
import { findFaults, findUnknownTools } from '../plan/find-faults.js';
import { readChain } from '../plan/read-chain.js';
import type { ChainOptions } from './chain-options.js';
import type { ChainResult, RefusedChain } from './chain-result.js';
import { ChainRun } from './chain-run.js';
import { summarizeRun } from './summarize-run.js';
import { undoWrites } from './undo-writes.js';

/** Runs a chain, each step under its tool's policies, or refuses it before anything runs. Never rejects. */
export async function runChain(chain: Chain, options: ChainOptions): Promise<ChainResult> {
  const read = readChain(chain);
  const faults = [...findFaults(read), ...findUnknownTools(read, options.registry)];
  if (faults.length > 0) return refuse(chain.name, faults);
  const record = await new ChainRun(read, options).run();
  const summary = summarizeRun(read, record);
  if (record.failure === undefined) return { status: 'done', ...summary };
  const compensations = record.isToBeUndone ? await undoWrites(record, options) : [];
  return { status: 'failed', ...summary, failure: record.failure, compensations };
}

function refuse(chain: string, faults: readonly ChainFault[]): RefusedChain {
  const message = `Chain "${chain}" cannot run. ${faults.map((fault) => fault.message).join(' ')}`;
  return { status: 'refused', chain, failure: createFailure('invalid_chain', message), faults };
}
