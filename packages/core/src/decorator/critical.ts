import { recordOnMethod } from '../metadata/method-record.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/** Makes every call of a tool need approval, leave an audit record, and raise an alert of its own when it fails. */
export function Critical(): MethodDecoratorOf<AnyMethod> {
  return (target, method) => recordOnMethod(target, method, { critical: true }, '@Critical');
}
