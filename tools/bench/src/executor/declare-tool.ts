/** A decorator of a method, as TypeScript calls it. */
type DecorateMethod = (prototype: object, method: string, descriptor: PropertyDescriptor) => void;

/** Puts decorators on a method of a plugin, as its author would write them. Node takes types off but compiles no decorators. */
export function declareTool(plugin: object, method: string, ...decorators: readonly DecorateMethod[]): void {
  const descriptor = Object.getOwnPropertyDescriptor(plugin, method);
  if (descriptor === undefined) throw new TypeError(`A method was to be decorated; "${method}" is none.`);
  for (const decorate of decorators) decorate(plugin, method, descriptor);
}
