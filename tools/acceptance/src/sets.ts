import type { AcceptanceSet } from './acceptance-set.ts';
import { argValidationSet } from './set/arg-validation.ts';
import { errorsSet } from './set/errors.ts';
import { jsonSchemaSet } from './set/json-schema.ts';
import { namesSet } from './set/names.ts';
import { readOnlySet } from './set/read-only.ts';

/** All acceptance sets; a new one is registered by its line here. */
export const sets: readonly AcceptanceSet[] = [argValidationSet, errorsSet, jsonSchemaSet, namesSet, readOnlySet];
