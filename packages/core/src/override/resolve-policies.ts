import { defaultTimeoutPolicy, type PolicySet, type ToolName, ToolwrightError } from '@toolwright/contract';
import { maxOptionMs } from '../option/check-number.js';
import type { PolicyDefinition } from '../policy/policy-definition.js';
import { policyDefinitions } from '../policy/policy-definitions.js';
import type { ConfigurableKind, PolicyOptions } from '../policy/policy-options.js';
import type { ExplainedPolicy } from './explanation.js';
import type { PolicyLayer } from './policy-overrides.js';
import { type OptionLayer, type ResolvedPolicy, resolvePolicy } from './resolve-policy.js';

/** A part of the overrides that concerns a tool: `global`, `plugin weather`, `tool weather.current`. */
export interface NamedLayer {
  readonly origin: string;
  readonly layer: PolicyLayer;
}

/** Everything that is said about the policies of one tool. */
export interface PolicySources {
  readonly tool: ToolName;
  /** How the tool is named in messages: `WeatherPlugin.current`. */
  readonly place: string;
  readonly onClass: { readonly origin: string; readonly options: PolicyOptions };
  readonly onMethod: { readonly origin: string; readonly options: PolicyOptions };
  /** Later ones win. */
  readonly overrides: readonly NamedLayer[];
}

/** The policies of a tool as they are in the end. */
export interface ResolvedPolicies {
  readonly policies: PolicySet;
  readonly explained: readonly ExplainedPolicy[];
}

/** Puts class, method and overrides together, kind by kind. @throws ToolwrightError `declaration_error` when an override cannot apply */
export function resolvePolicies(sources: PolicySources): ResolvedPolicies {
  const timeout = resolve(sources, policyDefinitions.timeout) ?? resolveDefaultTimeout(sources);
  const retry = resolve(sources, policyDefinitions.retry);
  const circuitBreaker = resolve(sources, policyDefinitions.circuitBreaker);
  const bulkhead = resolve(sources, policyDefinitions.bulkhead);
  const rateLimit = resolve(sources, policyDefinitions.rateLimit);
  const cache = resolve(sources, policyDefinitions.cache);
  const { fallback } = sources.onMethod.options;
  const policies: PolicySet = {
    // Off means as long as a timeout can be: every wait of ours is bounded.
    timeout: timeout.policy ?? { ...defaultTimeoutPolicy, ms: maxOptionMs },
    ...(retry?.policy && { retry: retry.policy }),
    ...(circuitBreaker?.policy && { circuitBreaker: circuitBreaker.policy }),
    ...(bulkhead?.policy && { bulkhead: bulkhead.policy }),
    ...(rateLimit?.policy && { rateLimit: rateLimit.policy }),
    ...(cache?.policy && { cache: cache.policy }),
    ...(fallback && { fallback: { kind: 'fallback', ...fallback } }),
  };
  const explained = [timeout, retry, circuitBreaker, bulkhead, rateLimit, cache].flatMap((resolved) => resolved?.explanation ?? []);
  return { policies: Object.freeze(policies), explained };
}

function resolve<K extends ConfigurableKind>(sources: PolicySources, definition: PolicyDefinition<K>): ResolvedPolicy<K> | undefined {
  const declared = findDeclared(sources, definition);
  if (declared === undefined) return undefined;
  const { place } = sources;
  return resolvePolicy({ definition, place, declared, changes: changesOf(sources, definition) });
}

// Every tool has a timeout, declared or not.
function resolveDefaultTimeout(sources: PolicySources): ResolvedPolicy<'timeout'> {
  const changes = changesOf(sources, policyDefinitions.timeout);
  return resolvePolicy({
    definition: policyDefinitions.timeout,
    place: sources.place,
    declared: { origin: 'default', options: {} },
    changes,
  });
}

// A policy on the method replaces the one on the class whole; an addition stands only where neither declares it.
function findDeclared<K extends ConfigurableKind>(sources: PolicySources, definition: PolicyDefinition<K>): OptionLayer<K> | undefined {
  const { kind } = definition;
  const { place, onMethod, onClass, overrides } = sources;
  const declaredBy = [onMethod, onClass].find(({ options }) => options[kind] !== undefined);
  const additions = overrides.filter(({ layer }) => additionOf(layer, kind) !== undefined);
  const addition = additions.at(-1);
  if (declaredBy !== undefined) {
    if (addition !== undefined) {
      throw new ToolwrightError(
        'declaration_error',
        `${place} (${addition.origin}): add.${kind} is for tools without ${definition.decorator}; ${declaredBy.origin} declares it. Change it under ${kind} instead.`,
      );
    }
    return { origin: declaredBy.origin, options: declaredBy.options[kind] ?? {} };
  }
  if (addition !== undefined) return { origin: addition.origin, options: additionOf(addition.layer, kind) ?? {} };
  const misplaced = overrides.find(({ origin, layer }) => kind !== 'timeout' && origin.startsWith('tool ') && layer[kind] !== undefined);
  if (misplaced === undefined) return undefined;
  throw new ToolwrightError(
    'declaration_error',
    `${place} (${misplaced.origin}): ${kind} changes what ${definition.decorator} declares; the tool declares none. ${cureOf(kind)}`,
  );
}

function cureOf(kind: ConfigurableKind): string {
  const canBeAdded = kind === 'circuitBreaker' || kind === 'bulkhead' || kind === 'rateLimit';
  return canBeAdded ? `Put it under add.${kind}, or remove it.` : 'Only its author can declare it. Remove it.';
}

function additionOf<K extends ConfigurableKind>({ add = {} }: PolicyLayer, kind: K): PolicyOptions[K] {
  const additions: PolicyOptions = {
    ...(add.circuitBreaker && { circuitBreaker: add.circuitBreaker }),
    ...(add.bulkhead && { bulkhead: add.bulkhead }),
    ...(add.rateLimit && { rateLimit: add.rateLimit }),
  };
  return additions[kind];
}

function changesOf<K extends ConfigurableKind>({ overrides }: PolicySources, { kind }: PolicyDefinition<K>): readonly OptionLayer<K>[] {
  return overrides.flatMap(({ origin, layer }) => {
    const options = layer[kind];
    return options === undefined ? [] : [{ origin, options }];
  });
}
