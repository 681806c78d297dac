import { type ToolDescriptor, ToolwrightError } from '@toolwright/contract';
import type { ToolExplanation } from '../override/explanation.js';
import type { PolicyOverrides } from '../override/policy-overrides.js';
import type { ClassType } from '../signature/class-type.js';
import { describeTool } from './describe-tool.js';
import { findToolMethods } from './find-tool-methods.js';
import { readPluginName } from './plugin-name.js';
import { refuseStrayDecorators } from './refuse-stray-decorators.js';

/** Everything that the decorators say about one plugin; frozen. */
export interface PluginDescriptor {
  readonly name: string;
  readonly tools: readonly ToolDescriptor[];
  /** Where the effective policies of each tool come from, in the order of the tools. */
  readonly explanations: readonly ToolExplanation[];
}

/** What else a plugin is described by. */
export interface DescribeOptionsOfPlugin {
  /** Policies changed without touching code. @default none */
  readonly overrides?: PolicyOverrides;
}

/**
 * Reads a plugin's tools off its decorators.
 * @throws ToolwrightError `declaration_error` naming class, method and cure when something is missing or contradicts itself
 */
export function describePlugin(plugin: ClassType, { overrides = {} }: DescribeOptionsOfPlugin = {}): PluginDescriptor {
  const name = readPluginName(plugin);
  const methods = findToolMethods(plugin);
  refuseStrayDecorators(plugin, new Set(methods.map(({ method }) => method)));
  const described = methods.map((method) => describeTool({ plugin, pluginName: name, method, overrides }));
  if (described.length === 0) {
    throw new ToolwrightError(
      'declaration_error',
      `${plugin.name}: a plugin has at least one method with @Tool; it has none. Add @Tool({ description: '…' }) to a method.`,
    );
  }
  const tools = described.map(({ descriptor }) => descriptor);
  refuseRepeatedNames(plugin, tools);
  const explanations = described.map(({ descriptor, explained }) => Object.freeze({ tool: descriptor.name, policies: explained }));
  return Object.freeze({ name, tools: Object.freeze(tools), explanations: Object.freeze(explanations) });
}

function refuseRepeatedNames(plugin: ClassType, tools: readonly ToolDescriptor[]): void {
  const methods = new Map<string, string>();
  for (const { name, method } of tools) {
    const other = methods.get(name);
    if (other !== undefined) {
      throw new ToolwrightError(
        'declaration_error',
        `${plugin.name}: tool names differ within a plugin; ${other} and ${method} are both "${name}". Give one another name.`,
      );
    }
    methods.set(name, method);
  }
}
