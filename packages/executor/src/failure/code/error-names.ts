import { buildTable, type CodeTable } from './code-table.js';

/**
 * Names that decide when no code does. What the language throws is a mistake in the program, which the next attempt makes again; work that
 * was called off stays off; what the time ran out for may fit next time.
 * @see https://tc39.es/ecma262/#sec-native-error-types-used-in-this-standard
 * @see https://webidl.spec.whatwg.org/#idl-DOMException-error-names
 */
export const errorNames: CodeTable = buildTable([
  {
    transient: 'TimeoutError NetworkError',
    permanent: `
      TypeError RangeError ReferenceError SyntaxError URIError EvalError AssertionError
      AbortError CanceledError CancelledError NotAllowedError NotSupportedError SecurityError DataCloneError QuotaExceededError
      ValidationError ZodError`,
  },
]);
