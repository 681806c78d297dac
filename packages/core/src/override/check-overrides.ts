import { ToolwrightError } from '@toolwright/contract';
import { nearestNames } from '@toolwright/relevance';
import { configurableKinds } from '../policy/policy-definitions.js';
import { checkAdditions } from './check-additions.js';
import type { PolicyLayer, PolicyOverrides } from './policy-overrides.js';

/** What there is to override. */
export interface OverrideTargets {
  readonly plugins: readonly string[];
  readonly tools: readonly string[];
}

const parts = ['global', 'plugins', 'tools'];
const additions = ['circuitBreaker', 'bulkhead', 'rateLimit', 'approval', 'permissions'];

/**
 * Refuses overrides that name something that is not there. Options themselves are checked where they apply.
 * @throws ToolwrightError `declaration_error` suggesting the nearest name
 */
export function checkOverrides(overrides: PolicyOverrides, { plugins, tools }: OverrideTargets): void {
  refuseUnknownNames('the overrides', overrides, { known: parts, noun: 'part' });
  checkLayer('global', overrides.global);
  refuseUnknownNames('plugins', overrides.plugins, { known: plugins, noun: 'plugin' });
  for (const [name, layer] of Object.entries(overrides.plugins ?? {})) checkLayer(`plugins.${name}`, layer);
  refuseUnknownNames('tools', overrides.tools, { known: tools, noun: 'tool' });
  for (const [name, layer] of Object.entries(overrides.tools ?? {})) checkLayer(`tools.${name}`, layer);
}

function checkLayer(place: string, layer: PolicyLayer | undefined): void {
  refuseUnknownNames(place, layer, { known: [...configurableKinds, 'add'], noun: 'policy' });
  for (const [name, part] of Object.entries(layer ?? {})) refuseNoObject(`${place}.${name}`, part);
  refuseUnknownNames(`${place}.add`, layer?.add, { known: additions, noun: 'policy that can be added' });
  checkAdditions(place, layer?.add ?? {});
}

function refuseNoObject(place: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new ToolwrightError(
    'declaration_error',
    `Policy overrides: ${place} is an object; received ${JSON.stringify(value)}. Write { … }.`,
  );
}

interface KnownNames {
  readonly known: readonly string[];
  readonly noun: string;
}

function refuseUnknownNames(place: string, value: object | undefined, { known, noun }: KnownNames): void {
  if (value === undefined) return;
  refuseNoObject(place, value);
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const [nearest] = nearestNames(stranger, known, 1);
  const cure = nearest === undefined ? `Known are ${known.join(', ') || 'none'}.` : `Did you mean "${nearest}"?`;
  throw new ToolwrightError('declaration_error', `Policy overrides: "${stranger}" in ${place} is no ${noun}. ${cure}`);
}
