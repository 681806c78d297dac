import { checkNumber, maxOptionMs } from '../option/check-number.js';
import type { PolicyDefinition } from './policy-definition.js';

const defaults = { maxConcurrent: 10, maxQueue: 0 } as const;
const most = 1_000_000;

/** Options of `@Bulkhead`, their defaults and ranges. */
export const bulkheadDefinition: PolicyDefinition<'bulkhead'> = {
  kind: 'bulkhead',
  decorator: '@Bulkhead',
  known: ['maxConcurrent', 'maxQueue', 'abandonAfterMs'],
  defaults,
  check(place, options) {
    const { maxConcurrent, maxQueue, abandonAfterMs } = { ...defaults, ...options };
    checkNumber({ place, option: '@Bulkhead maxConcurrent', value: maxConcurrent, min: 1, max: most });
    checkNumber({ place, option: '@Bulkhead maxQueue', value: maxQueue, min: 0, max: most });
    if (abandonAfterMs !== undefined) {
      checkNumber({ place, option: '@Bulkhead abandonAfterMs', value: abandonAfterMs, min: 1, max: maxOptionMs });
    }
  },
  toPolicy: (options) => ({ kind: 'bulkhead', ...defaults, ...options }),
};
