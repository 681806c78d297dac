import type { JsonValue } from '@toolwright/contract';
import { coerceItems } from './coerce-items.js';
import { coerceProperties } from './coerce-properties.js';
import type { Coercer, ResolvedSite } from './coercer.js';
import { type Coerced, type CoercionRule, unchanged } from './coercion.js';
import { allowedValues } from './is-allowed.js';
import { isJsonList, isJsonObject, isOfType } from './json-shape.js';
import { matchEnum } from './match-enum.js';
import { readJson } from './read-json.js';
import { readNumber } from './read-number.js';

/** Coerces a value to the one type that its schema names, parts included. */
export function coerceType(site: ResolvedSite, coercer: Coercer): Coerced {
  const { value, schema } = site;
  if (isJsonObject(value) && schema.type !== 'array') return coerceProperties({ ...site, value }, coercer);
  if (isJsonList(value) && schema.type !== 'object') return coerceItems({ ...site, value }, coercer);
  if (typeof value !== 'string') return schema.type === 'array' ? wrap(site, coercer) : unchanged(value);
  switch (schema.type) {
    case 'integer':
    case 'number':
      return read(site, { to: readNumber(value), rule: 'number' });
    case 'boolean':
      return read(site, { to: value === 'true' || (value === 'false' ? false : undefined), rule: 'boolean' });
    case 'object':
    case 'array':
      return readText({ ...site, value }, coercer);
    default:
      return read(site, { to: nearMatch({ ...site, value }), rule: 'enum' });
  }
}

interface TextSite extends ResolvedSite {
  readonly value: string;
}

function nearMatch({ value, schema }: TextSite): string | undefined {
  const allowed = allowedValues(schema) ?? [];
  return allowed.includes(value) ? undefined : matchEnum(value, allowed);
}

// Text that begins like JSON and is none is broken JSON, not one value of a list.
function readText(site: TextSite, coercer: Coercer): Coerced {
  const { value, path, schema, depth } = site;
  const parsed = readJson(value);
  if (parsed === undefined) return /^\s*[[{]/.test(value) ? unchanged(value) : wrap(site, coercer);
  if (schema.type === 'object' && !isJsonObject(parsed)) return unchanged(value);
  const { value: to, coercions } = coercer.coerce({ value: parsed, schema, path, depth: depth + 1 });
  return { value: to, coercions: [{ path, from: value, to: parsed, rule: 'json' }, ...coercions] };
}

// Wrapped only where that makes it fit, so that a null or a wrong value is not hidden in a list.
function wrap(site: ResolvedSite, { reader, coerce }: Coercer): Coerced {
  const { value, schema, path } = site;
  if (value === null || schema.type !== 'array') return unchanged(value);
  const depth = site.depth + 1;
  const inner = coerce({ value, schema: schema.items, path, depth });
  if (!reader.fits(inner.value, { schema: schema.items, depth })) return unchanged(value);
  const to = [inner.value];
  return { value: to, coercions: [...inner.coercions, { path, from: inner.value, to, rule: 'list' }] };
}

function read(site: ResolvedSite, { to, rule }: { readonly to: JsonValue | undefined; readonly rule: CoercionRule }): Coerced {
  const { value: from, schema, path } = site;
  const { type } = schema;
  const isRead = to !== undefined && (typeof type !== 'string' || isOfType(to, type));
  return isRead ? { value: to, coercions: [{ path, from, to, rule }] } : unchanged(from);
}
