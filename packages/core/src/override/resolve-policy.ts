import { type PolicySet, ToolwrightError } from '@toolwright/contract';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import type { PolicyDefinition } from '../policy/policy-definition.js';
import type { ConfigurableKind, PolicyOptions } from '../policy/policy-options.js';
import type { ExplainedPolicy, ExplainedValue } from './explanation.js';

/** Options of one policy, and who gives them. */
export interface OptionLayer<K extends ConfigurableKind> {
  readonly origin: string;
  readonly options: Partial<NonNullable<PolicyOptions[K]>> & { readonly enabled?: boolean };
}

/** What is said about one policy of one tool. */
export interface PolicySource<K extends ConfigurableKind> {
  readonly definition: PolicyDefinition<K>;
  /** How the tool is named in messages. */
  readonly place: string;
  /** Who declares the policy; the others only change it. */
  readonly declared: OptionLayer<K>;
  /** Changes to it, later ones win. */
  readonly changes: readonly OptionLayer<K>[];
}

/** One policy as it is in the end. */
export interface ResolvedPolicy<K extends ConfigurableKind> {
  /** Absent when it was switched off. */
  readonly policy?: NonNullable<PolicySet[K]>;
  readonly explanation: ExplainedPolicy;
}

/** Puts defaults, declaration and changes together. @throws ToolwrightError `declaration_error` when the outcome is out of range or contradicts itself */
export function resolvePolicy<K extends ConfigurableKind>({ definition, place, declared, changes }: PolicySource<K>): ResolvedPolicy<K> {
  const { kind, decorator, known, check, toPolicy } = definition;
  const values = new Map<string, ExplainedValue>();
  let state = { on: true, origin: declared.origin };
  for (const { origin, options } of [declared, ...changes]) {
    const { enabled, ...given } = options;
    refuseUnknownOptions({ place: placeOf(place, origin), decorator, options: given, known });
    if (enabled !== undefined) state = { on: readSwitch(enabled, `${placeOf(place, origin)}: ${kind}.enabled`), origin };
    for (const [name, value] of Object.entries(given)) {
      for (const rival of definition.exclusive?.[name] ?? []) values.delete(rival);
      values.set(name, { value, origin });
    }
  }
  // Every value came from options of this kind.
  const options = Object.fromEntries([...values].map(([name, { value }]) => [name, value])) as NonNullable<PolicyOptions[K]>;
  const changedBy = changes.at(-1)?.origin;
  check(changedBy === undefined ? place : placeOf(place, changedBy), options);

  const defaults = Object.entries(definition.defaults).map(([name, value]) => [name, { value, origin: 'default' }] as const);
  const explanation: ExplainedPolicy = {
    kind,
    state: state.on ? 'on' : 'off',
    origin: state.origin,
    options: { ...Object.fromEntries(defaults), ...Object.fromEntries(values) },
  };
  if (!state.on) return { explanation };
  const policy = toPolicy(options);
  Object.freeze(policy);
  return { explanation, policy };
}

// Overrides may come from JSON, where the compiler cannot look.
function readSwitch(enabled: unknown, option: string): boolean {
  if (typeof enabled === 'boolean') return enabled;
  throw new ToolwrightError('declaration_error', `${option} is true or false; received ${JSON.stringify(enabled)}. Choose one of them.`);
}

function placeOf(place: string, origin: string): string {
  return `${place} (${origin})`;
}
