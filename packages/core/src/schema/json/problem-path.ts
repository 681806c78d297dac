import { memberPath } from '../member-path.js';

/** A part of a value and the way to it. */
interface Step {
  readonly path: string;
  readonly value: unknown;
}

/** Writes a JSON pointer into a value in dots and brackets: `/days/0/high` is `days[0].high`. */
export function toProblemPath(pointer: string, root: unknown): string {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const steps = names.reduce<Step>(({ path, value }, name) => ({ path: joinPath({ path, value }, name), value: readMember(value, name) }), {
    path: '',
    value: root,
  });
  return steps.path;
}

/** The path of a member of what stands at a path. */
export function joinPath({ path, value }: Step, name: string): string {
  return memberPath(path, Array.isArray(value) ? Number(name) : name);
}

function readMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
