import { recordOnMethod } from '../metadata/method-record.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/** Says that a write does no more the second time than the first, so that it may be retried even when nobody knows whether it happened. */
export function Idempotent(): MethodDecoratorOf<AnyMethod> {
  return (target, method) => recordOnMethod(target, method, { idempotent: true }, '@Idempotent');
}
