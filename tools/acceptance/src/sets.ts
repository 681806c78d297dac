import type { AcceptanceSet } from './acceptance-set.ts';
import { argValidationSet } from './set/arg-validation.ts';
import { badChainsSet } from './set/bad-chains.ts';
import { chainsSet } from './set/chains.ts';
import { errorsSet } from './set/errors.ts';
import { httpErrorsSet } from './set/http-errors.ts';
import { jsonSchemaSet } from './set/json-schema.ts';
import { namesSet } from './set/names.ts';
import { readOnlySet } from './set/read-only.ts';
import { requestsSet } from './set/requests.ts';
import { scheduleSet } from './set/schedule.ts';
import { wireSet } from './set/wire.ts';

/** All acceptance sets; a new one is registered by its line here. */
export const sets: readonly AcceptanceSet[] = [
  argValidationSet,
  badChainsSet,
  chainsSet,
  errorsSet,
  httpErrorsSet,
  jsonSchemaSet,
  namesSet,
  readOnlySet,
  requestsSet,
  scheduleSet,
  wireSet,
];
