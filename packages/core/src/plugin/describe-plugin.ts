import { defaultTimeoutPolicy, type PolicySet, parseToolName, type ToolDescriptor, ToolwrightError } from '@toolwright/contract';
import { findOnClass } from '../metadata/class-record.js';
import { classSchema } from '../schema/class-schema.js';
import { dtoInput, emptyInput } from '../schema/dto-input.js';
import type { ClassType } from '../signature/class-type.js';
import { checkDeclaration } from './check-declaration.js';
import { findToolMethods, type ToolMethod } from './find-tool-methods.js';
import { readInputType } from './input-type.js';
import { readPluginName } from './plugin-name.js';
import { toSnakeCase } from './snake-case.js';

/** Everything that the decorators say about one plugin; frozen. */
export interface PluginDescriptor {
  readonly name: string;
  readonly tools: readonly ToolDescriptor[];
}

/**
 * Reads a plugin's tools off its decorators.
 * @throws ToolwrightError `declaration_error` naming class, method and cure when something is missing or contradicts itself
 */
export function describePlugin(plugin: ClassType): PluginDescriptor {
  const name = readPluginName(plugin);
  const tools = findToolMethods(plugin).map((method) => describeTool(plugin, name, method));
  if (tools.length === 0) {
    throw new ToolwrightError(
      'declaration_error',
      `${plugin.name}: a plugin has at least one method with @Tool; it has none. Add @Tool({ description: '…' }) to a method.`,
    );
  }
  refuseRepeatedNames(plugin, tools);
  return Object.freeze({ name, tools: Object.freeze(tools) });
}

function describeTool(plugin: ClassType, pluginName: string, { method, tool, declaredOn, record }: ToolMethod): ToolDescriptor {
  const inputType = tool.input ?? readInputType(declaredOn, method);
  const descriptor: ToolDescriptor = Object.freeze({
    name: parseToolName(`${pluginName}.${tool.name ?? toSnakeCase(method)}`),
    plugin: pluginName,
    method,
    description: tool.description,
    ...(tool.title !== undefined && { title: tool.title }),
    keywords: Object.freeze([...(tool.keywords ?? [])]),
    access: record.access ?? 'write',
    idempotent: record.access === 'read',
    input: inputType === undefined ? emptyInput : dtoInput(inputType),
    ...(tool.output && { output: classSchema(tool.output).schema }),
    policies: Object.freeze(collectPolicies(plugin, record)),
  });
  checkDeclaration(plugin, descriptor);
  return descriptor;
}

// A policy on the method replaces the one on the class whole.
function collectPolicies(plugin: ClassType, record: ToolMethod['record']): PolicySet {
  const retry = record.retry ?? findOnClass(plugin, 'retry');
  return {
    timeout: record.timeout ?? findOnClass(plugin, 'timeout') ?? defaultTimeoutPolicy,
    ...(retry && { retry }),
    ...(record.fallback && { fallback: record.fallback }),
  };
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
