import type { DtoClass } from '../../signature/class-type.js';
import { type TypeRecord, transformerStorage } from './transformer-storage.js';

/** What `@Type` says of a property. `other` is what only class-transformer can make: a collection, a scalar, a class chosen by each call. */
export type RecordedType =
  | { readonly kind: 'none' | 'date' | 'other' }
  | { readonly kind: 'class'; readonly dto: DtoClass }
  | {
      readonly kind: 'union';
      readonly discriminator: string;
      readonly keepsDiscriminator: boolean;
      readonly options: readonly { readonly value: string; readonly dto: DtoClass }[];
    };

const builtIn: ReadonlySet<unknown> = new Set([String, Number, Boolean, Object, Array, Set, Map, Buffer]);

/** Reads what `@Type` recorded about a property, inherited records included. */
export function readType(dto: DtoClass, property: string): RecordedType {
  const record = transformerStorage.findTypeMetadata(dto, property);
  if (record === undefined) return { kind: 'none' };
  const union = readUnion(record);
  if (union !== undefined) return union;
  // One that takes arguments decides anew for each call.
  const type = record.typeFunction.length === 0 ? record.typeFunction() : undefined;
  if (type === Date) return { kind: 'date' };
  return typeof type === 'function' && !builtIn.has(type) ? { kind: 'class', dto: type as DtoClass } : { kind: 'other' };
}

function readUnion({ options }: TypeRecord): RecordedType | undefined {
  const { discriminator, keepDiscriminatorProperty = false } = options;
  if (discriminator === undefined) return undefined;
  return {
    kind: 'union',
    discriminator: discriminator.property,
    keepsDiscriminator: keepDiscriminatorProperty,
    // class-transformer makes instances of them without arguments.
    options: discriminator.subTypes.map(({ name, value }) => ({ value: name, dto: value as DtoClass })),
  };
}
