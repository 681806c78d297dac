import { type CallScope, type RegisteredTool, silentLogger } from '@toolwright/contract';
import { ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds } from '@toolwright/testkit';
import type { Chain } from '../src/chain/chain.js';
import { createCompensator } from '../src/chain/compensation/create-compensator.js';
import { planChain } from '../src/chain/plan/plan-chain.js';
import { runChain } from '../src/chain/run/run-chain.js';
import { PipelineToolExecutor, type ToolExecutorOptions } from '../src/pipeline-tool-executor.js';

/** What runs chains over the given tools, on a clock that the test turns. */
export function setUpChains(...tools: readonly RegisteredTool[]) {
  const clock = new ManualClock();
  const registry = registryOf(...tools);
  const listener = new RecordingListener();
  const services: ToolExecutorOptions = {
    registry,
    clock,
    random: new SeededRandom(1),
    idSource: new SequentialIds('id_'),
    listener,
    logger: silentLogger,
  };
  const options = { executor: new PipelineToolExecutor(services), registry, clock, listener, compensator: createCompensator(services) };
  return {
    clock,
    listener,
    options,
    run: (chain: Chain, scope: CallScope = {}) => clock.until(runChain(chain, { ...options, scope })),
    plan: (chain: Chain) => planChain(chain, registry),
  };
}
