import type { Verification } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import type { AnyMethod, InputOf, MethodDescriptor, ResultOf } from '../signature/method.js';

type Verifier<I, R> = (input: I, context: never) => Verification<R> | Promise<Verification<R>>;

/**
 * Names the method of the same class that finds out whether a write with an unknown outcome happened. It only looks, takes the same
 * input, and gives a `Verification` of the result.
 */
export function Verify<N extends string>(
  verifier: N,
): <F extends AnyMethod>(target: Record<N, Verifier<InputOf<F>, ResultOf<F>>>, method: string, descriptor: MethodDescriptor<F>) => void {
  return (target, method) => recordOnMethod(target, method, { verify: verifier }, '@Verify');
}
