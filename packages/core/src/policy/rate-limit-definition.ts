import { ToolwrightError } from '@toolwright/contract';
import { checkNumber, maxOptionMs } from '../option/check-number.js';
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
    if (onLimit === 'reject') return;
    if (typeof onLimit === 'object') {
      checkNumber({ place, option: '@RateLimit onLimit.waitMs', value: onLimit.waitMs, min: 1, max: maxOptionMs });
      return;
    }
    throw new ToolwrightError(
      'declaration_error',
      `${place}: @RateLimit onLimit is "reject" or { waitMs }; received ${JSON.stringify(onLimit)}. Choose one of them.`,
    );
  },
  toPolicy: (options) => ({ kind: 'rateLimit', burst: options.limit, ...defaults, ...options }),
};
