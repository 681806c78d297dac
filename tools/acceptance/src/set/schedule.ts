import { isDeepStrictEqual } from 'node:util';
import { type BatchOrder, type JsonObject, silentLogger, type ToolCall, type ToolResult } from '@toolwright/contract';
import { PipelineToolExecutor } from '@toolwright/executor';
import { ManualClock, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';
import type { AcceptanceSet, Row } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';

/** A call of a turn, and whether it was seen to change something. */
interface RecordedCall {
  readonly name: string;
  readonly args: JsonObject;
  readonly access: 'read' | 'write';
}

/** What became of a turn: when each call that ran began, by its place, and the results. */
interface TurnRun {
  readonly beginnings: readonly { readonly index: number; readonly wave: number }[];
  readonly results: readonly ToolResult[];
}

/** Recorded calls, given as one turn: writes stay in order and alone, reads overlap, results come in the order asked. */
export const scheduleSet: AcceptanceSet = {
  name: 'schedule',
  purpose: 'order of the calls of one turn',
  files: ['tau2/golden_actions.dev.jsonl', 'bfcl/multi_turn.dev.jsonl'],
  run: async (files) => ({ verdicts: await judgeRowsInTurn(files, judge) }),
};

async function judge(row: Row): Promise<Judgement> {
  const turns = readTurns(row);
  if (turns === undefined) return misshapen('"actions" or "turns" of calls');
  for (const [index, turn] of turns.entries()) {
    for (const order of ['as-asked', 'reads-first'] as const) {
      const reason = findFault(turn, { order, run: await runTurn(turn, order) });
      if (reason !== undefined) return { kind: 'failed', reason: `turn ${index + 1}, ${order}: ${reason}` };
    }
  }
  return { kind: 'passed' };
}

function readTurns({ actions, turns }: Row): readonly (readonly RecordedCall[])[] | undefined {
  const recorded = actions === undefined ? turns : [actions];
  if (!Array.isArray(recorded)) return undefined;
  const read: readonly (readonly (RecordedCall | undefined)[])[] = recorded.map((turn: unknown) =>
    Array.isArray(turn) ? turn.map(readCall) : [undefined],
  );
  return read.every(isWhole) ? read : undefined;
}

// A call that is none spoils its row.
function isWhole(turn: readonly (RecordedCall | undefined)[]): turn is readonly RecordedCall[] {
  return !turn.includes(undefined);
}

function readCall(call: unknown): RecordedCall | undefined {
  if (!isRecord(call) || typeof call.name !== 'string' || !isRecord(call.args)) return undefined;
  const mutates = call.mutates_state ?? call.mutated;
  if (typeof mutates !== 'boolean') return undefined;
  // The rows are JSON text parsed.
  return { name: call.name, args: call.args as JsonObject, access: mutates ? 'write' : 'read' };
}

const waveMs = 10;

// Every handler takes one wave, so that the wave in which a call begins tells what it waited for.
async function runTurn(turn: readonly RecordedCall[], order: BatchOrder): Promise<TurnRun> {
  const clock = new ManualClock();
  const beginnings: { readonly index: number; readonly wave: number }[] = [];
  const toolNames = [...new Set(turn.map(toolNameOf))];
  const tools = toolNames.map((name) =>
    toolOf({
      name,
      access: name.startsWith('read.') ? 'read' : 'write',
      run: (given, { callId }) => {
        beginnings.push({ index: Number(callId), wave: clock.now() / waveMs });
        return new Promise((resolve) => clock.schedule(waveMs, () => resolve({ name, given })));
      },
    }),
  );
  const executor = new PipelineToolExecutor({
    registry: registryOf(...tools),
    clock,
    random: new SeededRandom(1),
    idSource: new SequentialIds('id_'),
    listener: { onEvent() {} },
    logger: silentLogger,
    maxConcurrent: Math.max(1, turn.length),
  });
  const calls = turn.map((call, index): ToolCall => ({ id: String(index), name: toolNameOf(call), arguments: call.args }));
  return { beginnings, results: await clock.until(executor.executeBatch(calls, { order })) };
}

function toolNameOf({ access, name }: RecordedCall): string {
  return `${access}.${name}`;
}

function findFault(
  turn: readonly RecordedCall[],
  { order, run }: { readonly order: BatchOrder; readonly run: TurnRun },
): string | undefined {
  const waves = listWaves(turn, order);
  if (run.results.length !== turn.length) return `expected ${turn.length} results; received ${run.results.length}`;
  for (const [index, call] of turn.entries()) {
    const result = run.results[index];
    const expected = { name: toolNameOf(call), given: call.args };
    if (result?.callId !== String(index) || !result.success || !isDeepStrictEqual(result.data, expected)) {
      return `call ${index + 1}: expected the result ${JSON.stringify(expected)}; received ${JSON.stringify(result)}`;
    }
    // A read that was asked in the same wave already has that one's result.
    const runs = run.beginnings.filter((begun) => begun.index === index || (call.access === 'read' && asksSame(turn[begun.index], call)));
    if (!runs.some(({ wave }) => wave === waves[index])) {
      return `call ${index + 1}, a ${call.access}: expected to begin in wave ${waves[index]}; began in ${runs.map(({ wave }) => wave).join(', ')}`;
    }
  }
  const writes = run.beginnings.filter(({ index }) => turn[index]?.access === 'write');
  const asked = turn.filter(({ access }) => access === 'write').length;
  return writes.length === asked ? undefined : `expected ${asked} writes; ${writes.length} ran`;
}

function asksSame(one: RecordedCall | undefined, other: RecordedCall): boolean {
  return one?.name === other.name && one.access === other.access && isDeepStrictEqual(one.args, other.args);
}

/** In which wave each call must begin: one for each write, and one for the reads between two of them, or for all. */
function listWaves(turn: readonly RecordedCall[], order: BatchOrder): readonly number[] {
  const isFirst = ({ access }: RecordedCall): boolean => order === 'reads-first' && access === 'read';
  const due = [...turn.filter(isFirst), ...turn.filter((call) => !isFirst(call))];
  const waveOf = new Map<RecordedCall, number>();
  let wave = 0;
  for (const [place, call] of due.entries()) {
    const before = due[place - 1];
    if (before !== undefined && (before.access === 'write' || call.access === 'write')) wave += 1;
    waveOf.set(call, wave);
  }
  return turn.map((call) => waveOf.get(call) ?? 0);
}
