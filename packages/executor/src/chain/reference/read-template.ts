import type { JsonValue } from '@toolwright/contract';
import { parseText } from './parse-text.js';
import type { Reference } from './reference.js';
import type { Template } from './template.js';

/** JSON that has been read, with all that it refers to and all that is wrong with it. */
export interface ReadTemplate {
  readonly template: Template;
  readonly references: readonly Reference[];
  readonly problems: readonly string[];
}

const maxDepth = 64;

/** Reads JSON whose texts may hold references. Keys are taken as they are. Never throws. */
export function readTemplate(value: JsonValue): ReadTemplate {
  const references: Reference[] = [];
  const problems: string[] = [];
  const readText = (text: string): Template => {
    const parsed = parseText(text);
    if (!parsed.ok) {
      problems.push(parsed.problem);
      return { kind: 'value', value: text };
    }
    const { parts } = parsed;
    references.push(...parts.filter((part) => typeof part !== 'string'));
    const [first] = parts;
    if (parts.length === 1 && first !== undefined && typeof first !== 'string') return { kind: 'reference', reference: first };
    return { kind: 'text', parts };
  };
  const read = (at: JsonValue, depth: number): Template => {
    if (typeof at === 'string') return readText(at);
    if (typeof at !== 'object' || at === null) return { kind: 'value', value: at };
    if (depth >= maxDepth) {
      problems.push(`expected values nested at most ${maxDepth} deep; received deeper ones`);
      return { kind: 'value', value: null };
    }
    if (Array.isArray(at)) return { kind: 'list', items: at.map((item: JsonValue) => read(item, depth + 1)) };
    const members = Object.entries(at).flatMap(([key, member]) => (member === undefined ? [] : [[key, read(member, depth + 1)] as const]));
    return { kind: 'object', members };
  };
  return { template: read(value, 0), references, problems };
}
