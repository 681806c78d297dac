import type { InputKey } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkFunction } from '../option/check-function.js';
import type { AnyMethod, InputIs, Instance, MethodDescriptor } from '../signature/method.js';

/** Options of `@Stateful`. */
export interface StatefulOptions<I> {
  /** What a call works on, for example an account's number. Pure and quick. */
  readonly key: (input: I) => string;
}

/**
 * Says what a write works on: writes with different keys may run side by side, those with one key run in order.
 * @throws ToolwrightError `declaration_error` when the key is no function
 */
export function Stateful<I>({
  key,
}: StatefulOptions<I>): <F extends AnyMethod>(target: Instance, method: string, descriptor: MethodDescriptor<F> & InputIs<I, F>) => void {
  // The compiler has checked that the key takes the method's input.
  const stateful = key as InputKey;
  return (target, method) => {
    checkFunction({ place: placeName(target, method), option: '@Stateful key', value: key });
    recordOnMethod(target, method, { stateful }, '@Stateful');
  };
}
