import type { JsonSchema } from '@toolwright/contract';
import { isJsonScalar, type JsonScalar } from '../json-scalar.js';

/** The keywords of a closed choice, with the type that its members share; `undefined` where JSON cannot hold one of them. */
export function choiceKeywords(members: unknown): JsonSchema | undefined {
  if (!Array.isArray(members) || members.length === 0 || !members.every(isJsonScalar)) return undefined;
  return { ...typeKeyword(members), enum: [...new Set(members)] };
}

/** The keywords of one value. */
export function constKeywords(value: JsonScalar): JsonSchema {
  return { ...typeKeyword([value]), const: value };
}

/** The scalars of a list. What is none equals nothing that comes as JSON. */
export function scalarsOf(members: unknown): readonly JsonScalar[] {
  return Array.isArray(members) ? [...new Set(members.filter(isJsonScalar))] : [];
}

function typeKeyword(members: readonly JsonScalar[]): JsonSchema {
  const [type, ...others] = new Set(members.map((member) => (member === null ? 'null' : typeof member)));
  return others.length === 0 && (type === 'string' || type === 'number' || type === 'boolean') ? { type } : {};
}
