// class-transformer publishes no way to ask what @Type recorded; this is the one place that reaches into it.
// @ts-expect-error: the package has no types for this file
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import type { DtoClass } from '../signature/class-type.js';

interface TypeStorage {
  findTypeMetadata(target: object, property: string): { readonly typeFunction: () => unknown } | undefined;
}

const storage: TypeStorage = defaultMetadataStorage;

/** The class that `@Type(() => X)` names for a property. */
export function findNestedType(dto: DtoClass, property: string): DtoClass | undefined {
  const type = storage.findTypeMetadata(dto, property)?.typeFunction();
  return typeof type === 'function' ? (type as DtoClass) : undefined;
}
