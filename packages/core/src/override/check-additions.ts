import { ToolwrightError } from '@toolwright/contract';
import { checkNumber } from '../option/check-number.js';
import { checkTexts } from '../option/check-texts.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import { longestApprovalMs } from '../policy/default-approval.js';
import type { PolicyAdditions } from './policy-overrides.js';

/**
 * Refuses an added approval or permission that could not be kept. Added policies are checked where they apply.
 * @throws ToolwrightError `declaration_error` naming part, option and value
 */
export function checkAdditions(part: string, { approval, permissions }: PolicyAdditions): void {
  const place = `Policy overrides: ${part}.add`;
  if (permissions !== undefined) checkTexts({ place, option: 'permissions', values: permissions });
  if (approval === undefined) return;
  if (typeof approval !== 'object' || approval === null) {
    throw new ToolwrightError('declaration_error', `${place}: approval is an object; received ${JSON.stringify(approval)}. Write {}.`);
  }
  refuseUnknownOptions({ place, decorator: 'approval', options: approval, known: ['reason', 'expiresMs'] });
  if (approval.expiresMs === undefined) return;
  checkNumber({ place, option: 'approval.expiresMs', value: approval.expiresMs, min: 1, max: longestApprovalMs });
}
