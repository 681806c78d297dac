import type { DtoClass } from '../../signature/class-type.js';
import { inward, transformerStorage } from './transformer-storage.js';

/** The name under which a call sends a property; `undefined` when class-transformer never lets it in (`@Exclude`, a group). */
export function readSentName(dto: DtoClass, property: string): string | undefined {
  const { name = property, groups = [] } = transformerStorage.findExposeMetadata(dto, property)?.options ?? {};
  const isHidden =
    transformerStorage.getStrategy(dto) === 'excludeAll' && !transformerStorage.getExposedProperties(dto, inward).includes(property);
  const isExcluded = isHidden || groups.length > 0 || transformerStorage.getExcludedProperties(dto, inward).includes(property);
  return isExcluded ? undefined : name;
}

/** Whether `@Transform` computes a property of what a call sends. */
export function hasTransform(dto: DtoClass, property: string): boolean {
  return transformerStorage.findTransformMetadatas(dto, property, inward).length > 0;
}
