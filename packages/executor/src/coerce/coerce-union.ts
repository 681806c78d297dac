import type { JsonSchema } from '@toolwright/contract';
import type { Coercer, Site } from './coercer.js';
import { type Coerced, unchanged } from './coercion.js';

/** A site where one of several schemas is expected. */
export interface UnionSite extends Site {
  readonly branches: readonly JsonSchema[];
}

/** Coerces a value to the one alternative that it can be read as; it stays as it is when it fits one already, none or several. */
export function coerceUnion({ branches, ...site }: UnionSite, { reader, coerce }: Coercer): Coerced {
  const depth = site.depth + 1;
  if (branches.some((schema) => reader.fits(site.value, { schema, depth }))) return unchanged(site.value);
  const [only, ...others] = branches
    .map((schema) => ({ schema, coerced: coerce({ ...site, schema, depth }) }))
    .filter(({ schema, coerced }) => reader.fits(coerced.value, { schema, depth }));
  return only === undefined || others.length > 0 ? unchanged(site.value) : only.coerced;
}
