import { isRecord } from '../../json/is-record.js';
import type { RawSchema } from '../merge-schemas.js';

/** The required properties that are declared too: some vendors refuse others. @returns undefined when it is no list */
export function keepDeclared(required: unknown, { properties }: RawSchema): readonly unknown[] | undefined {
  if (!Array.isArray(required)) return undefined;
  const declared = isRecord(properties) ? properties : {};
  return required.filter((name) => typeof name === 'string' && Object.hasOwn(declared, name));
}
