import type { PolicyLayer, PolicyOverrides } from '@toolwright/core';

type Entries = Readonly<Record<string, unknown>>;
type Merge = (lower: unknown, upper: unknown) => unknown;

/**
 * Lays overrides over overrides: part by part, name by name, policy by policy, option by option; the upper ones win. An option is one
 * value, so a backoff is replaced whole. Permissions to add are united: neither source may loosen what the other demands.
 */
export function mergeOverrides(lower: PolicyOverrides, upper: PolicyOverrides): PolicyOverrides {
  return mergeEntries(lower, upper, (part) => (part === 'global' ? mergeLayers : mergeNamedLayers));
}

const mergeNamedLayers: Merge = (lower, upper) => mergeEntries(lower, upper, () => mergeLayers);

const mergeLayers: Merge = (lower, upper): PolicyLayer =>
  mergeEntries(lower, upper, (kind) => (kind === 'add' ? mergeAdditions : mergeOptions));

const mergeAdditions: Merge = (lower, upper) => mergeEntries(lower, upper, (kind) => (kind === 'permissions' ? unite : mergeOptions));

const mergeOptions: Merge = (lower, upper) => ({ ...(lower as Entries), ...(upper as Entries) });

const unite: Merge = (lower, upper) => [...new Set([...(lower as readonly string[]), ...(upper as readonly string[])])];

// Both values were checked to be objects, nested as overrides are.
function mergeEntries(lower: unknown, upper: unknown, mergeFor: (name: string) => Merge): Entries {
  const merged = new Map(Object.entries(lower as Entries));
  for (const [name, value] of Object.entries(upper as Entries)) {
    const below = merged.get(name);
    merged.set(name, below === undefined ? value : mergeFor(name)(below, value));
  }
  return Object.fromEntries(merged);
}
