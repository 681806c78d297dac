import { ToolwrightError } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import type { AnyMethod, InputOf, MethodDescriptor, ResultOf } from '../signature/method.js';

/** A class whose named methods take what the tool takes and give what it gives. */
type FallbackOwner<N extends string, F> = Record<N, (input: InputOf<F>, context: never) => ResultOf<F> | Promise<ResultOf<F>>>;

/**
 * Names methods of the same class that answer when the tool has failed, tried in the order given. The compiler checks that each exists,
 * takes the same input and gives the same result. The answer is marked as degraded.
 * @throws ToolwrightError `declaration_error` when no method is named
 */
export function Fallback<N extends string>(
  ...methods: readonly [N, ...N[]]
): <F extends AnyMethod>(target: FallbackOwner<N, F>, method: string, descriptor: MethodDescriptor<F>) => void {
  return (target, method) => {
    if (methods.length === 0) {
      throw new ToolwrightError(
        'declaration_error',
        `${placeName(target, method)}: @Fallback names at least one method; received none. Name one, or remove the decorator.`,
      );
    }
    const sources = Object.freeze(methods.map((name) => ({ kind: 'method' as const, method: name })));
    recordOnMethod(target, method, { fallback: Object.freeze({ kind: 'fallback' as const, sources }) }, '@Fallback');
  };
}
