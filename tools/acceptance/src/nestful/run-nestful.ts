import { type JsonObject, type JsonValue, silentLogger } from '@toolwright/contract';
import {
  type Chain,
  type ChainResult,
  createCompensator,
  PipelineToolExecutor,
  type PlannedChain,
  planChain,
  runChain,
} from '@toolwright/executor';
import { ManualClock, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';
import { toToolName } from './nestful-chain.ts';
import type { ToolSpecs } from './tool-specs.ts';

/** A call that was made. */
export interface MadeCall {
  readonly label: string;
  readonly given: JsonObject;
  /** When it began, in calls that took the same time each, from 0. */
  readonly wave: number;
}

/** What came of a chain of the data set. */
export interface NestfulRun {
  readonly planned: PlannedChain;
  readonly result: ChainResult;
  readonly calls: readonly MadeCall[];
}

/** Which tools there are, and what they answer. */
export interface NestfulTools {
  /** Names as in the data set. */
  readonly names: readonly string[];
  readonly specs: ToolSpecs;
  /** By label of the call. */
  readonly answers: Readonly<Record<string, JsonValue>>;
}

const waveMs = 10;

/** Plans and runs a chain with tools that only read, take one wave each, and answer what the data set says. */
export async function runNestful(chain: Chain, { names, specs, answers }: NestfulTools): Promise<NestfulRun> {
  const clock = new ManualClock();
  const calls: MadeCall[] = [];
  const outputs = new Map(names.map((name) => [toToolName(name), specs.get(name)]));
  const tools = [...outputs].map(([name, output]) =>
    toolOf({
      name,
      access: 'read',
      ...(output && { output }),
      run: (given, { callId: label }) => {
        calls.push({ label, given, wave: clock.now() / waveMs });
        return new Promise((resolve) => clock.schedule(waveMs, () => resolve(answers[label] ?? null)));
      },
    }),
  );
  const registry = registryOf(...tools);
  const services = {
    registry,
    clock,
    random: new SeededRandom(1),
    idSource: new SequentialIds('id_'),
    listener: { onEvent() {} },
    logger: silentLogger,
    coercion: 'off',
  } as const;
  const executor = new PipelineToolExecutor(services);
  const options = { executor, registry, clock, compensator: createCompensator(services), maxConcurrent: Math.max(1, chain.steps.length) };
  const result = await clock.until(runChain(chain, options));
  return { planned: planChain(chain, registry), result, calls };
}
