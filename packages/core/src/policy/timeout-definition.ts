import { defaultTimeoutPolicy, ToolwrightError } from '@toolwright/contract';
import { checkNumber, maxOptionMs } from '../option/check-number.js';
import type { PolicyDefinition } from './policy-definition.js';

const { ms: defaultMs, graceMs: defaultGraceMs } = defaultTimeoutPolicy;

/** Options of `@Timeout`, their defaults and ranges. */
export const timeoutDefinition: PolicyDefinition<'timeout'> = {
  kind: 'timeout',
  decorator: '@Timeout',
  known: ['ms', 'graceMs', 'totalMs'],
  defaults: { ms: defaultMs, graceMs: defaultGraceMs },
  check(place, { ms = defaultMs, graceMs = defaultGraceMs, totalMs }) {
    checkNumber({ place, option: '@Timeout ms', value: ms, min: 1, max: maxOptionMs });
    checkNumber({ place, option: '@Timeout graceMs', value: graceMs, min: 0, max: maxOptionMs });
    if (totalMs === undefined) return;
    checkNumber({ place, option: '@Timeout totalMs', value: totalMs, min: 1, max: maxOptionMs });
    if (totalMs >= ms) return;
    throw new ToolwrightError(
      'declaration_error',
      `${place}: @Timeout totalMs is for all attempts, so it is at least ms (${ms}); received ${totalMs}. Lower ms, or raise totalMs.`,
    );
  },
  toPolicy: ({ ms = defaultMs, graceMs = defaultGraceMs, totalMs }) => ({
    kind: 'timeout',
    ms,
    graceMs,
    ...(totalMs !== undefined && { totalMs }),
  }),
};
