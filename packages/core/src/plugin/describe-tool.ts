import { defaultToolTraits, type JsonObject, type ToolDescriptor, type ToolTraits } from '@toolwright/contract';
import { findOnClass } from '../metadata/class-record.js';
import type { MethodRecord, ToolRecord } from '../metadata/method-record.js';
import type { ExplainedPolicy } from '../override/explanation.js';
import type { PolicyLayer, PolicyOverrides } from '../override/policy-overrides.js';
import { type NamedLayer, resolvePolicies } from '../override/resolve-policies.js';
import { defaultApproval } from '../policy/default-approval.js';
import { configurableKinds } from '../policy/policy-definitions.js';
import type { PolicyOptions } from '../policy/policy-options.js';
import { dtoInput } from '../schema/dto-input.js';
import { outputCheck } from '../schema/output-check.js';
import type { ClassType } from '../signature/class-type.js';
import { checkDeclaration } from './check-declaration.js';
import { chooseInput } from './choose-input.js';
import type { ToolMethod } from './find-tool-methods.js';
import { readToolName } from './tool-name.js';

/** One method of a plugin that is to become a tool. */
export interface ToolSource {
  readonly plugin: ClassType;
  readonly pluginName: string;
  readonly method: ToolMethod;
  readonly overrides: PolicyOverrides;
}

/** A tool, and where its policies come from. */
export interface DescribedTool {
  readonly descriptor: ToolDescriptor;
  readonly explained: readonly ExplainedPolicy[];
}

/** Reads one tool off its decorators. @throws ToolwrightError `declaration_error` naming class, method and cure */
export function describeTool({ plugin, pluginName, method: toolMethod, overrides }: ToolSource): DescribedTool {
  const { method, tool, record } = toolMethod;
  const place = `${plugin.name}.${method}`;
  const name = readToolName({ place, pluginName, method, given: tool.name });
  const layers = layersFor(overrides, { plugin: pluginName, tool: name });
  const { policies, explained } = resolvePolicies({
    tool: name,
    place,
    onClass: { origin: `class ${plugin.name}`, options: classOptions(plugin) },
    onMethod: { origin: `method ${method}`, options: record },
    overrides: layers,
  });
  const access = record.access ?? 'write';
  const descriptor: ToolDescriptor = Object.freeze({
    name,
    plugin: pluginName,
    method,
    ...describeForPeople(tool),
    access,
    idempotent: access === 'read' || record.idempotent === true,
    input: chooseInput(toolMethod, place),
    ...(tool.output && { output: dtoInput(tool.output).schema, outputCheck: outputCheck(tool.output) }),
    policies,
    ...collectTraits(record, tool, layers),
  });
  checkDeclaration(plugin, { descriptor, record });
  return { descriptor, explained };
}

function describeForPeople({ description, title, keywords = [], category, examples = [], version }: ToolRecord): ForPeople {
  return {
    description,
    keywords: Object.freeze([...keywords]),
    examples: Object.freeze([...examples]),
    ...(title !== undefined && { title }),
    ...(category !== undefined && { category }),
    ...(version !== undefined && { version }),
  };
}

interface ForPeople {
  readonly description: string;
  readonly keywords: readonly string[];
  readonly examples: readonly JsonObject[];
  readonly title?: string;
  readonly category?: string;
  readonly version?: string;
}

function collectTraits(record: MethodRecord, tool: ToolRecord, layers: readonly NamedLayer[]): ToolTraits {
  const added = layers.map(({ layer }) => layer.add ?? {});
  const approvals = added.flatMap(({ approval }) => approval ?? []);
  const declared = record.approval ?? (record.critical ? defaultApproval : undefined);
  const approval = declared ?? (approvals.length > 0 ? { ...defaultApproval, ...Object.assign({}, ...approvals) } : undefined);
  const { stateful, verify, compensate, alternative, deprecated } = record;
  return {
    destructive: record.destructive ?? defaultToolTraits.destructive,
    critical: record.critical ?? defaultToolTraits.critical,
    untrusted: record.untrusted ?? defaultToolTraits.untrusted,
    delivery: tool.delivery ?? defaultToolTraits.delivery,
    returnedError: tool.errorKey === false || declaresError(tool.output) ? 'data' : 'failure',
    maxResultBytes: tool.maxResultBytes ?? defaultToolTraits.maxResultBytes,
    permissions: Object.freeze([...new Set([...(record.permissions ?? []), ...added.flatMap(({ permissions = [] }) => permissions)])]),
    invalidates: record.invalidates ?? defaultToolTraits.invalidates,
    ...(approval && { approval }),
    ...(stateful && { stateful }),
    ...(verify !== undefined && { verify }),
    ...(compensate !== undefined && { compensate }),
    ...(alternative !== undefined && { alternative }),
    ...(deprecated && { deprecated }),
  };
}

function declaresError(output: ToolRecord['output']): boolean {
  return output !== undefined && 'error' in (dtoInput(output).schema.properties ?? {});
}

function classOptions(plugin: ClassType): PolicyOptions {
  return Object.fromEntries(configurableKinds.map((kind) => [kind, findOnClass(plugin, kind)]));
}

function layersFor(
  overrides: PolicyOverrides,
  { plugin, tool }: { readonly plugin: string; readonly tool: string },
): readonly NamedLayer[] {
  const named = (origin: string, layer: PolicyLayer | undefined): readonly NamedLayer[] => (layer === undefined ? [] : [{ origin, layer }]);
  return [
    ...named('global', overrides.global),
    ...named(`plugin ${plugin}`, overrides.plugins?.[plugin]),
    ...named(`tool ${tool}`, overrides.tools?.[tool]),
  ];
}
