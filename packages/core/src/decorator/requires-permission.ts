import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkTexts } from '../option/check-texts.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/**
 * Says what a principal must be permitted, all of it; a tool that it may not use is not even offered.
 * @throws ToolwrightError `declaration_error` without a permission
 */
export function RequiresPermission(...permissions: readonly [string, ...string[]]): MethodDecoratorOf<AnyMethod> {
  return (target, method) => {
    checkTexts({ place: placeName(target, method), option: '@RequiresPermission permissions', values: permissions });
    recordOnMethod(target, method, { permissions: Object.freeze([...permissions]) }, '@RequiresPermission');
  };
}
