/** Any method. `never` in parameter position accepts every parameter list. */
export type AnyMethod = (...args: never[]) => unknown;

/** The input of a tool's method: its first parameter. */
export type InputOf<F> = F extends (input: infer I, ...rest: never[]) => unknown ? I : never;

/** The result of a tool's method, promise taken off. */
export type ResultOf<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;

/** The part of a property descriptor that decorators read. Not `TypedPropertyDescriptor`, whose setter would forbid subtypes. */
export interface MethodDescriptor<F> {
  readonly value?: F;
}

/** What a descriptor must be besides, so that its method's input is an `I`: nothing more, or what makes the compiler name the input that it wants. */
export type InputIs<I, F> = [InputOf<F>] extends [I] ? unknown : { readonly 'the input must be': I };

/** An instance, so that decorating a static method does not compile. */
export type Instance = object & { readonly prototype?: never };

/** A decorator for methods of one signature. */
export type MethodDecoratorOf<F> = (target: Instance, method: string, descriptor: MethodDescriptor<F>) => void;
