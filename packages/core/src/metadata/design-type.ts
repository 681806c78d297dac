import 'reflect-metadata';

/** Types that the compiler emitted for a method's parameters; `undefined` where it emitted none. */
export function emittedParameterTypes(prototype: object, method: string): readonly unknown[] | undefined {
  return Reflect.getMetadata('design:paramtypes', prototype, method);
}

/** Type that the compiler emitted for a property; `undefined` where it emitted none. */
export function emittedPropertyType(prototype: object, property: string): unknown {
  return Reflect.getMetadata('design:type', prototype, property);
}
