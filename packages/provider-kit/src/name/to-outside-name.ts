import { createHash } from 'node:crypto';

const legalEverywhere = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;
/** Parts that begin and end with no `_`: joined by `__`, they can be told apart again. */
const dotted = /^[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9-])?(?:\.[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9-])?)+$/;
const hashed = /__[0-9a-f]{8}$/;
const maxLength = 64;
const hashLength = 8;
const maxTailLength = maxLength - hashLength - '__'.length;

/**
 * The name under which every vendor accepts a tool: a letter or `_`, then letters, digits, `_` and `-`, at most 64 characters.
 * It depends on the tool's name alone, so it stays the same whatever else is offered.
 *
 * Three kinds of outside names exclude one another: without `__` (the name itself), ending in `__` and 8 hex digits (shortened), and all
 * other with `__` (dotted). Only two shortened names could meet; `createNameMap` refuses such a pair.
 * @example toOutsideName('weather.forecast') // 'weather__forecast'
 */
export function toOutsideName(name: string): string {
  if (legalEverywhere.test(name) && !name.includes('__')) return name;
  return joinParts(name) ?? `${readableTail(name)}__${hash(name)}`;
}

function joinParts(name: string): string | undefined {
  if (name.length > maxLength || name.includes('__') || !dotted.test(name)) return undefined;
  const joined = name.replaceAll('.', '__');
  return joined.length <= maxLength && !hashed.test(joined) ? joined : undefined;
}

function readableTail(name: string): string {
  const legal = name.replace(/[^A-Za-z0-9_-]+/g, '_');
  const tail = legal.slice(-maxTailLength).replace(/^_+|_+$/g, '');
  return /^[A-Za-z]/.test(tail) ? tail : `_${tail.slice(1 - maxTailLength)}`;
}

// UTF-16 keeps lone surrogates apart; in UTF-8 they would all become the same replacement character.
function hash(name: string): string {
  return createHash('sha256').update(Buffer.from(name, 'utf16le')).digest('hex').slice(0, hashLength);
}
