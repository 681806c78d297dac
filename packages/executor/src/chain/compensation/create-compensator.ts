import type { CallBudget, PermissionPolicy, RegisteredTool, ToolRegistry } from '@toolwright/contract';
import { PipelineToolExecutor, type ToolExecutorOptions } from '../../pipeline-tool-executor.js';
import type { Compensator } from './compensator.js';
import { toUndoTool } from './to-undo-tool.js';

// Whoever could make the write may have it undone, however many calls there have been.
const permitAll: PermissionPolicy = { isPermitted: () => true };
const countNone: CallBudget = { take: () => ({ granted: true }) };

/** Undoes writes by an executor of the given kind: the same arguments, checks and timeout as the write had, and no second attempt. */
export function createCompensator(options: ToolExecutorOptions): Compensator {
  const ports = { ...options.ports, permissionPolicy: permitAll, callBudget: countNone };
  return {
    compensate({ call, scope, result }) {
      const tool = options.registry.find(call.name);
      const undo = tool && toUndoTool(tool, result);
      // Without one, the executor itself says that there is no such tool.
      const executor = new PipelineToolExecutor({ ...options, ports, registry: registryOf(undo) });
      return executor.execute({ ...call, name: undo?.descriptor.name ?? call.name }, scope);
    },
  };
}

function registryOf(tool: RegisteredTool | undefined): ToolRegistry {
  const tools = tool === undefined ? [] : [tool];
  return { list: () => tools, find: (name) => tools.find(({ descriptor }) => descriptor.name === name), nearest: () => [] };
}
