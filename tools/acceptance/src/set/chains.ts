import { isDeepStrictEqual } from 'node:util';
import type { JsonValue } from '@toolwright/contract';
import type { AcceptanceSet, Row, RowFile, RowVerdict } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';
import { type NestfulCall, readCalls, toChain } from '../nestful/nestful-chain.ts';
import { type NestfulRun, runNestful } from '../nestful/run-nestful.ts';
import { readToolSpecs, type ToolSpecs } from '../nestful/tool-specs.ts';
import { readNestfulPath } from '../nestful/translate.ts';

/** Chains give each call its arguments, run side by side what does not depend on each other, and end with the result. */
export const chainsSet: AcceptanceSet = {
  name: 'chains',
  purpose: 'references between calls',
  files: ['nestful/chains.dev.jsonl'],
  run: async (files) => ({ verdicts: (await Promise.all(files.map(judgeFile))).flat() }),
};

function judgeFile(file: RowFile): Promise<readonly RowVerdict[]> {
  const specs = readToolSpecs(file.path);
  return judgeRowsInTurn([file], (row) => judge(row, specs));
}

async function judge(row: Row, specs: ToolSpecs): Promise<Judgement> {
  const calls = readCalls(row);
  const { deps, mock_outputs: answers, result } = row;
  if (calls === undefined || !isRecord(deps) || !isRecord(answers)) return misshapen('"calls", "deps" and "mock_outputs"');
  const names = calls.map(({ name }) => name);
  // The rows are JSON text parsed.
  const tools = { names, specs, answers: answers as Readonly<Record<string, JsonValue>> };
  const run = await runNestful(toChain(calls, result as JsonValue), tools);
  const fault = isFaulty(row)
    ? findAcceptance(run)
    : (findDifference(row, run) ?? findDelay({ calls, deps, run }) ?? findSilence(row, run));
  return fault === undefined ? { kind: 'passed' } : { kind: 'failed', reason: fault };
}

// A tool of which the data set says nothing more than its name is a tool all the same.
function isFaulty({ defects, unresolvable }: Row): boolean {
  const faults = Array.isArray(defects) ? defects.filter((defect) => !String(defect).startsWith('no spec ')) : [];
  return faults.length > 0 || (Array.isArray(unresolvable) && unresolvable.length > 0);
}

// A step whose arguments cannot be had is refused without a call, as is a chain that cannot run.
function findAcceptance({ result }: NestfulRun): string | undefined {
  if (result.status === 'refused') return result.faults.some(({ step }) => step !== undefined) ? undefined : 'the refusal names no step';
  const isRefused = Object.values(result.steps).some((step) => step.status === 'failed' && step.result === undefined);
  return isRefused ? undefined : 'a refusal was expected; the chain ran';
}

function findDifference({ expected_resolved: expected, expected_result }: Row, { result, calls }: NestfulRun): string | undefined {
  if (result.status !== 'done') return `it was to run; it was ${result.status}: ${result.failure.message}`;
  if (!Array.isArray(expected) || expected.length !== calls.length) return `${calls.length} calls were made`;
  for (const { label, args } of expected) {
    const made = calls.filter((call) => call.label === label);
    if (made.length !== 1) return `${label} was called ${made.length} times`;
    if (!isDeepStrictEqual(made[0]?.given, args))
      return `${label} was to get ${JSON.stringify(args)}; it got ${JSON.stringify(made[0]?.given)}`;
  }
  const { result: given } = result.outputs;
  if (isDeepStrictEqual(given, expected_result)) return undefined;
  return `the result was to be ${JSON.stringify(expected_result)}; it was ${JSON.stringify(given)}`;
}

interface Timing {
  readonly calls: readonly NestfulCall[];
  /** Labels on which each depends. */
  readonly deps: Row;
  readonly run: NestfulRun;
}

// Every call takes one wave, so each begins in the wave after the last that it depends on.
function findDelay({ calls, deps, run }: Timing): string | undefined {
  const waves = new Map(run.calls.map(({ label, wave }) => [label, wave]));
  for (const { label } of calls) {
    const needed: readonly unknown[] = Array.isArray(deps[label]) ? deps[label] : [];
    const first = Math.max(0, ...needed.map((need) => (waves.get(String(need)) ?? 0) + 1));
    if (waves.get(label) !== first) return `${label} was to begin in wave ${first}; it began in ${waves.get(label)}`;
  }
  return undefined;
}

function findSilence({ unknown_ref_paths: unknown }: Row, { planned }: NestfulRun): string | undefined {
  const warned = planned.ok ? planned.plan.warnings.map(({ reference: { step, path } }) => [step, ...path]) : [];
  const silent = (Array.isArray(unknown) ? unknown : []).find((line) => {
    const wanted = readNestfulPath(String(line).split(' not in output spec of ', 1)[0] ?? '');
    return !warned.some((path) => isDeepStrictEqual(path, wanted));
  });
  return silent === undefined ? undefined : `the dry run was to warn: ${silent}`;
}
