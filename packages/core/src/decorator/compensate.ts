import { recordOnMethod } from '../metadata/method-record.js';
import type { AnyMethod, InputOf, MethodDescriptor, ResultOf } from '../signature/method.js';

type Compensation<I, R> = (input: I, result: R, context: never) => unknown;

/** Names the method of the same class that undoes a finished write. It takes the write's input and result. */
export function Compensate<N extends string>(
  compensation: N,
): <F extends AnyMethod>(
  target: Record<N, Compensation<InputOf<F>, ResultOf<F>>>,
  method: string,
  descriptor: MethodDescriptor<F>,
) => void {
  return (target, method) => recordOnMethod(target, method, { compensate: compensation }, '@Compensate');
}
