import { checkNumber, maxOptionMs } from '../option/check-number.js';
import { checkScope } from '../option/check-scope.js';
import { checkTexts } from '../option/check-texts.js';
import type { PolicyDefinition } from './policy-definition.js';

const defaults = { ttlMs: 300_000, staleIfErrorMs: 0, scope: 'user', tags: [] } as const;

/** Options of `@Cache`, their defaults and ranges. */
export const cacheDefinition: PolicyDefinition<'cache'> = {
  kind: 'cache',
  decorator: '@Cache',
  known: ['ttlMs', 'staleIfErrorMs', 'scope', 'tags'],
  defaults,
  check(place, options) {
    const { ttlMs, staleIfErrorMs, scope, tags } = { ...defaults, ...options };
    checkNumber({ place, option: '@Cache ttlMs', value: ttlMs, min: 1, max: maxOptionMs });
    checkNumber({ place, option: '@Cache staleIfErrorMs', value: staleIfErrorMs, min: 0, max: maxOptionMs });
    checkScope({ place, option: '@Cache scope', value: scope });
    checkTexts({ place, option: '@Cache tags', values: tags, atLeast: 0 });
  },
  toPolicy: (options) => ({ kind: 'cache', ...defaults, ...options }),
};
