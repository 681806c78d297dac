import { ToolwrightError } from '@toolwright/contract';
import { nearestNames, type PluginDescriptor } from '@toolwright/core';
import type { ExplainReport } from '../explain/explain-report.js';
import { explainTool } from '../explain/explain-tool.js';
import { formatExplanation } from '../explain/format-explanation.js';
import type { CommandEnvironment } from './command-environment.js';
import { loadPlugins } from './load-plugins.js';
import type { CommandArguments } from './read-arguments.js';
import { toJson } from './to-json.js';

/** Prints what is in force for one tool. @throws ToolwrightError `tool_not_found` with the nearest names */
export async function explainCommand(given: CommandArguments, environment: CommandEnvironment): Promise<number> {
  const { tool = '', format } = given;
  const report = findExplanation(await loadPlugins(given, environment), tool);
  environment.write(format === 'json' ? toJson(report) : formatExplanation(report));
  return 0;
}

function findExplanation(plugins: readonly PluginDescriptor[], name: string): ExplainReport {
  const tools = plugins.flatMap((plugin) => plugin.tools);
  const descriptor = tools.find((candidate) => candidate.name === name);
  const explanation = plugins.flatMap(({ explanations }) => explanations).find(({ tool }) => tool === name);
  if (descriptor !== undefined && explanation !== undefined) return explainTool(explanation, descriptor);
  const names = tools.map((candidate) => candidate.name);
  const near = nearestNames(name, names, 3);
  const cure = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There is ${names.join(', ')}.`;
  throw new ToolwrightError('tool_not_found', `The name of a tool was expected; received "${name}". ${cure}`);
}
