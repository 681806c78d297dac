import { type ToolContext, ToolwrightError } from '@toolwright/contract';

/** One call of a method of a plugin's instance. */
export interface MethodCall {
  readonly method: string;
  readonly input: unknown;
  readonly context: ToolContext;
}

/** Calls a method of a plugin's instance by its name; a compensation is given the result too that it undoes. Whatever it throws comes out. @throws ToolwrightError `declaration_error` when there is none */
export function callMethod(instance: object, { method, input, context }: MethodCall): unknown {
  const handler = (instance as Readonly<Record<string, unknown>>)[method];
  if (typeof handler !== 'function') {
    throw new ToolwrightError(
      'declaration_error',
      `${instance.constructor.name}.${method}: a method was expected; the instance has none. Was it overwritten?`,
    );
  }
  const { undoes } = context;
  return undoes === undefined ? handler.call(instance, input, context) : handler.call(instance, input, undoes.data, context);
}
