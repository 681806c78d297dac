import type { JsonObject, JsonValue } from '@toolwright/contract';

/** A member's name or a position in a list. */
export type PathStep = string | number;

/** A value and the place where it belongs. */
export interface Placement {
  readonly steps: readonly PathStep[];
  readonly value: JsonValue;
}

const step = /\.([\p{L}_][\p{L}\p{N}_-]*)|\[(\d{1,6})\]|\['([^'\\]*)'\]|\["([^"\\]*)"\]/uy;

/**
 * Reads a path such as `$.stops[0]['name']`, which names one place and no more.
 * @returns undefined for any other
 * @see https://www.rfc-editor.org/rfc/rfc9535
 */
export function readPath(path: string): readonly PathStep[] | undefined {
  const steps: PathStep[] = [];
  step.lastIndex = 1;
  for (let end = 1; end < path.length; end = step.lastIndex) {
    const found = step.exec(path);
    if (!found) return undefined;
    const [, name, position, ...quoted] = found;
    steps.push(position === undefined ? (name ?? quoted.find((text) => text !== undefined) ?? '') : Number(position));
  }
  return path.startsWith('$') && steps.length > 0 ? steps : undefined;
}

/** Puts a value in its place, with the objects and lists on the way there. @returns false where it has no place */
export function setAtPath(root: JsonObject, { steps, value }: Placement): boolean {
  let container: unknown = root;
  for (const [index, key] of steps.entries()) {
    if (!takes(container, key)) return false;
    const next = steps[index + 1];
    if (next === undefined) container[key] = value;
    else if (!Object.hasOwn(container, key)) container[key] = typeof next === 'number' ? [] : {};
    container = container[key];
  }
  return true;
}

/** A list grows at its end only, and no name reaches beyond the object itself. */
function takes(container: unknown, key: PathStep): container is Record<PathStep, unknown> {
  if (Array.isArray(container)) return typeof key === 'number' && key <= container.length;
  return typeof container === 'object' && container !== null && typeof key === 'string' && key !== '__proto__';
}
