import { type ToolDescriptor, ToolwrightError } from '@toolwright/contract';
import type { MethodRecord } from '../metadata/method-record.js';
import type { ClassType } from '../signature/class-type.js';

/** A tool and what its own decorators say, before any override. */
export interface Declaration {
  readonly descriptor: ToolDescriptor;
  readonly record: MethodRecord;
}

/** What a write may say and a read may not. */
const forWritesOnly: readonly (readonly [keyof MethodRecord, string, string])[] = [
  ['destructive', '@Destructive', 'a read destroys nothing'],
  ['verify', '@Verify', 'a read leaves nothing to find out'],
  ['compensate', '@Compensate', 'a read leaves nothing to undo'],
  ['stateful', '@Stateful', 'reads need no order'],
  ['invalidates', '@Invalidates', 'a read changes nothing'],
];

// The first contradiction: what is wrong and what to do.
function findContradiction({ descriptor, record }: Declaration): string | undefined {
  const { access, idempotent, delivery, policies } = descriptor;
  const isRead = access === 'read';
  const [, decorator, reason] = (isRead ? forWritesOnly.find(([name]) => record[name] !== undefined) : undefined) ?? [];
  if (decorator !== undefined) return `@ReadOnly and ${decorator} contradict each other: ${reason}. Remove one of them.`;
  if (policies.cache && !isRead) {
    return '@Cache is for reads: a write must happen each time. Mark the tool @ReadOnly if it only looks, or remove @Cache.';
  }
  if (policies.retry && !isRead && !idempotent && policies.retry.onlyIf !== 'not-applied') {
    return "@Retry on a write may do it twice. Mark it @ReadOnly if it only looks, @Idempotent if twice is as good as once, or add onlyIf: 'not-applied' to repeat only what certainly did not happen.";
  }
  if (delivery === 'at-most-once' && isRead) return "delivery: 'at-most-once' is for writes: a read may always be repeated. Remove it.";
  if (delivery === 'at-most-once' && idempotent) {
    return "delivery: 'at-most-once' and @Idempotent contradict each other: what may be repeated need not be parked. Remove one of them.";
  }
  return undefined;
}

/** Refuses decorators that contradict each other. @throws ToolwrightError `declaration_error` naming class, method and cure */
export function checkDeclaration(plugin: ClassType, { descriptor, record }: Declaration): void {
  const place = `${plugin.name}.${descriptor.method}`;
  const contradiction = findContradiction({ descriptor, record });
  if (contradiction !== undefined) throw new ToolwrightError('declaration_error', `${place}: ${contradiction}`);
  for (const [decorator, method] of namedMethods(descriptor))
    refuseUnknownMethod(plugin, { place, own: descriptor.method, decorator, method });
}

function namedMethods({ policies, verify, compensate }: ToolDescriptor): readonly (readonly [string, string])[] {
  const fallbacks = policies.fallback?.sources ?? [];
  return [
    ...fallbacks.flatMap((source) => (source.kind === 'method' ? [['@Fallback', source.method] as const] : [])),
    ...(verify === undefined ? [] : [['@Verify', verify] as const]),
    ...(compensate === undefined ? [] : [['@Compensate', compensate] as const]),
  ];
}

interface NamedMethod {
  readonly place: string;
  /** The tool's own method. */
  readonly own: string;
  readonly decorator: string;
  readonly method: string;
}

function refuseUnknownMethod(plugin: ClassType, { place, own, decorator, method }: NamedMethod): void {
  if (method === own) {
    throw new ToolwrightError(
      'declaration_error',
      `${place}: ${decorator} names another method; it names its own. Name the method that is meant.`,
    );
  }
  const members = plugin.prototype as Readonly<Record<string, unknown>>;
  if (typeof members[method] === 'function') return;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: ${decorator} names a method of ${plugin.name}; received "${method}", which is none. Correct the name.`,
  );
}
