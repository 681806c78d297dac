import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkTexts } from '../option/check-texts.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/**
 * Says which cached results a success of this write makes worthless, by the tags that `@Cache` gave them.
 * @throws ToolwrightError `declaration_error` without a tag
 */
export function Invalidates(...tags: readonly [string, ...string[]]): MethodDecoratorOf<AnyMethod> {
  return (target, method) => {
    checkTexts({ place: placeName(target, method), option: '@Invalidates tags', values: tags });
    recordOnMethod(target, method, { invalidates: Object.freeze([...tags]) }, '@Invalidates');
  };
}
