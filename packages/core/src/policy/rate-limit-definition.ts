import { checkNumber, maxOptionMs } from '../option/check-number.js';
import { checkOneOf } from '../option/check-one-of.js';
import { checkScope } from '../option/check-scope.js';
import type { PolicyDefinition } from './policy-definition.js';

const defaults = { scope: 'tool', onLimit: 'reject' } as const;
const most = 1_000_000_000;

/** Options of `@RateLimit`, their defaults and ranges. */
export const rateLimitDefinition: PolicyDefinition<'rateLimit'> = {
  kind: 'rateLimit',
  decorator: '@RateLimit',
  known: ['limit', 'perMs', 'burst', 'scope', 'onLimit'],
  defaults,
  check(place, options) {
    const { limit, perMs, burst, scope, onLimit } = { ...defaults, ...options };
    checkNumber({ place, option: '@RateLimit limit', value: limit, min: 1, max: most });
    checkNumber({ place, option: '@RateLimit perMs', value: perMs, min: 1, max: maxOptionMs });
    if (burst !== undefined) checkNumber({ place, option: '@RateLimit burst', value: burst, min: 1, max: most });
    checkScope({ place, option: '@RateLimit scope', value: scope });
    if (typeof onLimit === 'string') checkOneOf({ place, option: '@RateLimit onLimit', value: onLimit, allowed: ['reject'] });
    else checkNumber({ place, option: '@RateLimit onLimit.waitMs', value: onLimit.waitMs, min: 1, max: maxOptionMs });
  },
  toPolicy: (options) => ({ kind: 'rateLimit', burst: options.limit, ...defaults, ...options }),
};
