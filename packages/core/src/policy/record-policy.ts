import { recordOnClass } from '../metadata/class-record.js';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';
import type { PolicyDefinition } from './policy-definition.js';
import type { ConfigurableKind, PolicyOptions } from './policy-options.js';

/** A decorator that checks the options of a policy where it stands, and records them as they are. */
export function recordPolicy<K extends ConfigurableKind>(
  definition: PolicyDefinition<K>,
  options: NonNullable<PolicyOptions[K]>,
): PolicyDecorator {
  const { kind, decorator, known, check } = definition;
  return (target: object, method?: string) => {
    const place = placeName(target, method);
    refuseUnknownOptions({ place, decorator, options, known });
    check(place, options);
    const entry = { [kind]: Object.freeze({ ...options }) };
    if (method === undefined) recordOnClass(target, entry, decorator);
    else recordOnMethod(target, method, entry, decorator);
  };
}
