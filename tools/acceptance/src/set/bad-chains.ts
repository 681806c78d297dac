import type { ChainFault, ChainFaultKind } from '@toolwright/executor';
import type { AcceptanceSet, Row, RowFile, RowVerdict } from '../acceptance-set.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';
import { readCalls, toChain } from '../nestful/nestful-chain.ts';
import { runNestful } from '../nestful/run-nestful.ts';
import { readToolSpecs, type ToolSpecs } from '../nestful/tool-specs.ts';

/** Chains that cannot run are refused before any tool runs, naming what is wrong where. */
export const badChainsSet: AcceptanceSet = {
  name: 'bad-chains',
  purpose: 'refusal of chains that cannot run',
  files: ['nestful/bad_chains.dev.jsonl'],
  run: async (files) => ({ verdicts: (await Promise.all(files.map(judgeFile))).flat() }),
};

/** Ours, by the kinds of the data set. */
const kinds: Readonly<Record<string, ChainFaultKind>> = {
  cycle: 'cycle',
  self_reference: 'self_reference',
  dangling_ref: 'dangling_reference',
  unknown_tool: 'unknown_tool',
};

function judgeFile(file: RowFile): Promise<readonly RowVerdict[]> {
  const specs = readToolSpecs(file.path);
  return judgeRowsInTurn([file], (row) => judge(row, specs));
}

async function judge(row: Row, specs: ToolSpecs): Promise<Judgement> {
  const calls = readCalls(row);
  const { kind, mutated_label: label } = row;
  if (calls === undefined || typeof kind !== 'string' || typeof label !== 'string') return misshapen('"calls", "kind" and "mutated_label"');
  const run = await runNestful(toChain(calls), { names: [...specs.keys()], specs, answers: {} });
  if (run.result.status !== 'refused') return { kind: 'failed', reason: 'a refusal was expected; the chain ran' };
  if (run.calls.length > 0) return { kind: 'failed', reason: `nothing was to run; ${run.calls.length} calls were made` };
  const { faults } = run.result;
  if (faults.some((fault) => fault.kind === kinds[kind] && isAt(fault, label))) return { kind: 'passed' };
  return { kind: 'failed', reason: `expected ${kind} at ${label}; received ${faults.map(({ message }) => message).join(' ')}` };
}

// A circle has no one step at fault: each along it is.
function isAt({ step, path = [] }: ChainFault, label: string): boolean {
  return step === label || path.includes(label);
}
