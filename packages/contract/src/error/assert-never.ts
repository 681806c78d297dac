import { ToolwrightError } from './toolwright-error.js';

/** Closes a `switch` over a union: the compiler proves that no case is missing. @throws ToolwrightError `declaration_error` when a value came from outside the types */
export function assertNever(value: never): never {
  throw new ToolwrightError('declaration_error', `A value of a closed set was expected; received ${JSON.stringify(value)}.`);
}
