import { ToolwrightError } from '@toolwright/contract';
import { emittedParameterTypes } from '../metadata/design-type.js';
import { placeName } from '../metadata/own-record.js';
import type { DtoClass } from '../signature/class-type.js';

const builtIn: readonly unknown[] = [String, Number, Boolean, Array, Map, Set, Date, Promise];
const erased: readonly unknown[] = [Object, Function, undefined];

/**
 * The class of a tool's input, from the type that the compiler emitted for its first parameter; `undefined` when it takes none.
 * @throws ToolwrightError `declaration_error` naming the method and each cause, when no class is left at run time
 */
export function readInputType(prototype: object, method: string): DtoClass | undefined {
  const place = placeName(prototype, method);
  const types = emittedParameterTypes(prototype, method);
  if (types === undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `${place}: the type of the first parameter is needed, and the compiler emitted none. Name it, @Tool({ input: TheClass }), or compile with "emitDecoratorMetadata" (esbuild, tsx and type stripping never emit it).`,
    );
  }
  if (types.length === 0) return undefined;
  const [type] = types;
  if (erased.includes(type)) {
    throw new ToolwrightError(
      'declaration_error',
      `${place}: the first parameter must be of a class; its type left none at run time, as interfaces, aliases, unions, generics and "import type" do. Use a class imported by value, or @Tool({ input: TheClass }).`,
    );
  }
  if (builtIn.includes(type) || typeof type !== 'function') {
    const name = typeof type === 'function' ? type.name : String(type);
    throw new ToolwrightError(
      'declaration_error',
      `${place}: a tool takes one object; its first parameter is of type ${name}. Put the value into a class with class-validator rules.`,
    );
  }
  return type as DtoClass;
}
