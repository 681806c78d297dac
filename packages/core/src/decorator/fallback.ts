import { type FallbackSource, ToolwrightError } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import type { AnyMethod, InputOf, MethodDescriptor, ResultOf } from '../signature/method.js';

/** Another tool that answers, given the same arguments; a fixed value; or a function of the input. */
export type FallbackChoice = { readonly tool: string } | { readonly value: unknown } | { readonly use: (input: never) => unknown };

/** A class whose named methods take what the tool takes and give what it gives. `N` is `string` where no method is named. */
type FallbackOwner<N extends string, F> = string extends N
  ? object
  : Record<N, (input: InputOf<F>, context: never) => ResultOf<F> | Promise<ResultOf<F>>>;

/**
 * Says who answers when the tool has failed, tried in the order given: a method of the same class by name, `{ tool }`, `{ value }` or
 * `{ use }`. Of a method the compiler checks that it exists, takes the same input and gives the same result. The answer is marked as
 * degraded.
 * @throws ToolwrightError `declaration_error` when nothing is named
 */
export function Fallback<N extends string>(
  ...choices: readonly [N | FallbackChoice, ...(N | FallbackChoice)[]]
): <F extends AnyMethod>(target: FallbackOwner<N, F>, method: string, descriptor: MethodDescriptor<F>) => void {
  return (target, method) => {
    const place = placeName(target, method);
    if (choices.length === 0) {
      throw new ToolwrightError(
        'declaration_error',
        `${place}: @Fallback names at least one source; received none. Name one, or remove the decorator.`,
      );
    }
    const sources = Object.freeze(choices.map((choice) => toSource(choice, place)));
    recordOnMethod(target, method, { fallback: Object.freeze({ sources }) }, '@Fallback');
  };
}

function toSource(choice: string | FallbackChoice, place: string): FallbackSource {
  if (typeof choice === 'string') return { kind: 'method', method: choice };
  if (typeof choice === 'object' && choice !== null) {
    if ('tool' in choice) return { kind: 'tool', tool: choice.tool };
    if ('value' in choice) return { kind: 'constant', value: choice.value };
    if ('use' in choice && typeof choice.use === 'function') return { kind: 'function', use: choice.use };
  }
  throw new ToolwrightError(
    'declaration_error',
    `${place}: @Fallback takes the name of a method, { tool }, { value } or { use }; received ${JSON.stringify(choice)}. Choose one of them.`,
  );
}
