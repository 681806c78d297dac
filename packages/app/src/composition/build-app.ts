import type { ToolExecutor } from '@toolwright/contract';
import { createCompensator, PipelinePolicyRunner, PipelineToolExecutor, type ToolExecutorOptions } from '@toolwright/executor';
import { Orchestrator } from '@toolwright/orchestrator';
import { App } from '../app.js';
import type { AppOptions } from '../app-options.js';
import { ScopedExecutor } from '../call/scoped-executor.js';
import type { MadeParts } from './make-parts.js';

/** Makes an application of what `makeParts` has made. Starts nothing. */
export function buildApp(made: MadeParts, options: AppOptions): App {
  const { ports, executorPorts, failureMappers, making, listener, scopes, registry, descriptors, dialects } = made;
  const { clock, random, idSource, logger, toolHealth } = ports;
  const { instructions, maxConcurrent } = options;
  const executorOptions: ToolExecutorOptions = {
    registry,
    clock,
    random,
    idSource,
    logger,
    listener,
    failureMappers,
    ports: executorPorts,
    ...pickExecutorOptions(options),
  };
  const pipelines = new PipelineToolExecutor(executorOptions);
  const executor = new ScopedExecutor({ executor: pipelines, idSource, scopes });
  const compensator = createCompensator(executorOptions);
  const orchestrator = createOrchestrator(pipelines, { made, options });
  const app = new App({
    registry,
    executor,
    idSource,
    descriptors,
    dialects,
    executorPorts,
    clock,
    scopes,
    lifecycle: making.lifecycle,
    chainOptions: { executor, registry, clock, listener, compensator, ...(maxConcurrent !== undefined && { maxConcurrent }) },
    ...(toolHealth && { toolHealth }),
    ...(instructions !== undefined && { instructions }),
    ...(orchestrator && { orchestrator }),
  });
  made.lateExecutor.connect(app);
  return app;
}

interface OrchestratorSources {
  readonly made: MadeParts;
  readonly options: AppOptions;
}

function createOrchestrator(executor: ToolExecutor, { made, options }: OrchestratorSources): Orchestrator | undefined {
  const { ports, executorPorts, failureMappers, listener, registry } = made;
  const { clock, random, idSource, model } = ports;
  const { modelPolicies } = options;
  if (model === undefined) return undefined;
  const policyRunner = new PipelinePolicyRunner({ clock, random, listener, failureMappers, ports: executorPorts });
  const { permissionPolicy } = executorPorts;
  const services = { model, registry, executor, policyRunner, listener, clock, idSource, permissionPolicy };
  return new Orchestrator({ ...services, ...(modelPolicies && { modelPolicies }) });
}

function pickExecutorOptions(
  options: AppOptions,
): Pick<ToolExecutorOptions, 'coercion' | 'offline' | 'overflow' | 'order' | 'maxConcurrent'> {
  const { coercion, offline, overflow, order, maxConcurrent } = options;
  return {
    ...(coercion && { coercion }),
    ...(offline !== undefined && { offline }),
    ...(overflow && { overflow }),
    ...(order && { order }),
    ...(maxConcurrent !== undefined && { maxConcurrent }),
  };
}
