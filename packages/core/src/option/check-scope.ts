import { type ChoiceOption, checkOneOf } from './check-one-of.js';

/** Refuses what is no scope. @throws ToolwrightError `declaration_error` naming them */
export function checkScope(option: Omit<ChoiceOption, 'allowed'>): void {
  checkOneOf({ ...option, allowed: ['tool', 'user', 'tenant'] });
}
