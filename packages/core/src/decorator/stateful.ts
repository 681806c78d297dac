import type { InputKey } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import type { Instance, MethodDescriptor } from '../signature/method.js';

/** Options of `@Stateful`. */
export interface StatefulOptions<I> {
  /** What a call works on, for example an account's number. Pure and quick. */
  readonly key: (input: I) => string;
}

/** Says what a write works on: writes with different keys may run side by side, those with one key run in order. */
export function Stateful<I>({
  key,
}: StatefulOptions<I>): <J extends I>(
  target: Instance,
  method: string,
  descriptor: MethodDescriptor<(input: J, context: never) => unknown>,
) => void {
  // The compiler has checked that the key takes the method's input.
  const stateful = key as InputKey;
  return (target, method) => recordOnMethod(target, method, { stateful }, '@Stateful');
}
