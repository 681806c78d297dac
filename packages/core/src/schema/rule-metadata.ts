import { getMetadataStorage, MetadataStorage } from 'class-validator';
import type { DtoClass } from '../signature/class-type.js';

/** What one decorator of class-validator recorded. */
export type RuleMetadata = Parameters<MetadataStorage['addValidationMetadata']>[0];

/**
 * What class-validator's decorators recorded about a class and those that it extends, merged by class-validator itself. Its storage walks over
 * every class of the process for each one that is asked about, which takes minutes for ten thousand; so it is asked about a storage that
 * holds only these.
 */
export function readRuleMetadata(dto: DtoClass): readonly RuleMetadata[] {
  const all = getMetadataStorage();
  const recorded = recordedIn(all);
  return (recorded === undefined ? all : copyFamily(dto, recorded)).getTargetValidationMetadatas(dto, '', false, false);
}

// The map is private. Where a version of class-validator keeps it elsewhere, only speed is lost.
function recordedIn(storage: object): ReadonlyMap<unknown, readonly RuleMetadata[]> | undefined {
  return 'validationMetadatas' in storage && storage.validationMetadatas instanceof Map ? storage.validationMetadatas : undefined;
}

function copyFamily(dto: DtoClass, recorded: ReadonlyMap<unknown, readonly RuleMetadata[]>): MetadataStorage {
  const family: unknown[] = [];
  for (let type: unknown = dto; typeof type === 'function'; type = Object.getPrototypeOf(type)) family.unshift(type);
  const copy = new MetadataStorage();
  for (const metadata of family.flatMap((type) => recorded.get(type) ?? [])) copy.addValidationMetadata(metadata);
  return copy;
}
