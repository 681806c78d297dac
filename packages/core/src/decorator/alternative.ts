import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkText } from '../option/check-text.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/**
 * Puts a tool into a group of tools with one purpose, whatever their plugins; the healthiest of them goes first.
 * @throws ToolwrightError `declaration_error` when the group has no name
 */
export function Alternative(group: string): MethodDecoratorOf<AnyMethod> {
  return (target, method) => {
    checkText({ place: placeName(target, method), option: '@Alternative group', value: group });
    recordOnMethod(target, method, { alternative: group }, '@Alternative');
  };
}
