import { recordOnMethod } from '../metadata/method-record.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/** Says that a write may destroy what cannot be brought back. It only describes; @Critical asks for approval. */
export function Destructive(): MethodDecoratorOf<AnyMethod> {
  return (target, method) => recordOnMethod(target, method, { destructive: true }, '@Destructive');
}
