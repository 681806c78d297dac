import type { AcceptanceSet } from './acceptance-set.ts';
import { argValidationSet } from './set/arg-validation.ts';
import { badChainsSet } from './set/bad-chains.ts';
import { chainsSet } from './set/chains.ts';
import { errorsSet } from './set/errors.ts';
import { jsonSchemaSet } from './set/json-schema.ts';
import { namesSet } from './set/names.ts';
import { readOnlySet } from './set/read-only.ts';
import { scheduleSet } from './set/schedule.ts';

/** All acceptance sets; a new one is registered by its line here. */
export const sets: readonly AcceptanceSet[] = [
  argValidationSet,
  badChainsSet,
  chainsSet,
  errorsSet,
  jsonSchemaSet,
  namesSet,
  readOnlySet,
  scheduleSet,
];
