import type { CheckRule } from './check-rule.js';
import { checkAlternatives } from './rule/alternatives.js';
import { checkApproval } from './rule/approval.js';
import { checkCircuits } from './rule/circuits.js';
import { checkDeprecation } from './rule/deprecation.js';
import { checkDescriptions } from './rule/descriptions.js';
import { checkDialects } from './rule/dialects.js';
import { checkDroppedRules } from './rule/dropped-rules.js';
import { checkFallbackCycles } from './rule/fallback-cycles.js';
import { checkFallbackTools } from './rule/fallback-tools.js';
import { checkInvalidation } from './rule/invalidation.js';
import { checkNames } from './rule/names.js';
import { checkPatterns } from './rule/patterns.js';
import { checkPermissions } from './rule/permissions.js';
import { checkUnexpressed } from './rule/unexpressed.js';

/** Every rule of `checkTools`. */
export const checkRules: readonly CheckRule[] = [
  checkDialects,
  checkFallbackTools,
  checkFallbackCycles,
  checkPatterns,
  checkPermissions,
  checkInvalidation,
  checkCircuits,
  checkDeprecation,
  checkNames,
  checkDescriptions,
  checkAlternatives,
  checkApproval,
  checkUnexpressed,
  checkDroppedRules,
];
