import { type MethodRecord, readMethodRecord, type ToolRecord } from '../metadata/method-record.js';
import type { ClassType } from '../signature/class-type.js';

/** A method that is a tool, and what its decorators say. */
export interface ToolMethod {
  readonly method: string;
  /** From the nearest class that decorates the method with `@Tool`. */
  readonly tool: ToolRecord;
  /** Prototype that carries that `@Tool`: its compiler emitted the parameter types. */
  readonly declaredOn: object;
  /** Everything else, from the class that defines the method: an override without decorators drops those of the method it overrides. */
  readonly record: MethodRecord;
}

/** The tools of a class, inherited ones included, in the order of their definition, base class first. */
export function findToolMethods(plugin: ClassType): readonly ToolMethod[] {
  const found = new Map<string, ToolMethod>();
  for (const prototype of prototypesOf(plugin).reverse()) {
    for (const method of Object.getOwnPropertyNames(prototype)) {
      const record = readMethodRecord(prototype, method);
      const inherited = found.get(method);
      const tool = record.tool ?? inherited?.tool;
      if (tool === undefined) continue;
      const declaredOn = record.tool === undefined ? (inherited?.declaredOn ?? prototype) : prototype;
      found.set(method, { method, tool, declaredOn, record });
    }
  }
  return [...found.values()];
}

/** The prototypes of a class that may carry tools, its own first. */
export function prototypesOf(plugin: ClassType): object[] {
  const prototypes: object[] = [];
  for (let prototype: object | null = plugin.prototype; prototype !== null && prototype !== Object.prototype; ) {
    prototypes.push(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
  return prototypes;
}
