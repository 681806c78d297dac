import { recordOnMethod } from '../metadata/method-record.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/** Says that a tool only looks and changes nothing: it may run beside other reads and be retried freely. */
export function ReadOnly(): MethodDecoratorOf<AnyMethod> {
  return (target, method) => recordOnMethod(target, method, { access: 'read' }, '@ReadOnly');
}
