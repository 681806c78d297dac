import { recordOnMethod } from '../metadata/method-record.js';
import type { AnyMethod, MethodDecoratorOf } from '../signature/method.js';

/** Says that a tool's results come from strangers: they are delimited and cleaned for the model, and taint the run. */
export function Untrusted(): MethodDecoratorOf<AnyMethod> {
  return (target, method) => recordOnMethod(target, method, { untrusted: true }, '@Untrusted');
}
