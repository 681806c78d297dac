import { assertNever, type JsonObject, type JsonValue } from '@toolwright/contract';
import { readPath } from './read-path.js';
import type { Reference } from './reference.js';
import type { Template } from './template.js';

/** Results of steps by their ids. */
export type StepValues = ReadonlyMap<string, JsonValue>;

/** JSON whose references have been replaced, or the first that leads nowhere. */
export type Resolved<T extends JsonValue = JsonValue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly missing: Reference };

/** Puts results where a template refers to them. */
export function resolveTemplate(template: Template, values: StepValues): Resolved {
  switch (template.kind) {
    case 'value':
      return { ok: true, value: template.value };
    case 'reference':
      return resolveReference(template.reference, values);
    case 'text': {
      const parts = resolveAll(template.parts, (part) =>
        typeof part === 'string' ? { ok: true, value: part } : resolveReference(part, values),
      );
      return parts.ok ? { ok: true, value: parts.value.map(toText).join('') } : parts;
    }
    case 'list':
      return resolveAll(template.items, (item) => resolveTemplate(item, values));
    case 'object':
      return resolveMembers(template.members, values);
    default:
      return assertNever(template);
  }
}

function resolveMembers(members: readonly (readonly [string, Template])[], values: StepValues): Resolved<JsonObject> {
  const resolved = resolveAll(members, ([, member]) => resolveTemplate(member, values));
  if (!resolved.ok) return resolved;
  return { ok: true, value: Object.fromEntries(members.map(([key], index) => [key, resolved.value[index]])) };
}

function resolveAll<T>(items: readonly T[], resolve: (item: T) => Resolved): Resolved<readonly JsonValue[]> {
  const values: JsonValue[] = [];
  for (const item of items) {
    const resolved = resolve(item);
    if (!resolved.ok) return resolved;
    values.push(resolved.value);
  }
  return { ok: true, value: values };
}

function resolveReference(reference: Reference, values: StepValues): Resolved {
  const value = values.get(reference.step);
  const found = value === undefined ? undefined : readPath(value, reference.path);
  return found === undefined ? { ok: false, missing: reference } : { ok: true, value: found };
}

function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
