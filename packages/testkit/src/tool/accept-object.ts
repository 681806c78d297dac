import type { InputVerdict, JsonValue } from '@toolwright/contract';

/** Accepts any JSON object as it is, and nothing else. */
export function acceptObject(value: JsonValue): InputVerdict {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, input: value };
  const received = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  return { ok: false, problems: [{ path: '', expected: 'an object', received, rule: 'type' }] };
}
