import { failed, type Outcome } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { classifyFailure } from '../../failure/classify-failure.js';
import type { Next } from '../../pipeline/strategy.js';
import { toJsonData } from './to-json-data.js';

/** The innermost stage: runs code of the author's, the one place where anything thrown becomes an outcome. */
export function handlerStage(run: (execution: Execution) => unknown): Next {
  return (execution) => {
    const toFailed = (thrown: unknown): Outcome<unknown> => failed(classifyFailure(thrown, execution));
    try {
      const returned = run(execution);
      return isThenable(returned) ? Promise.resolve(returned).then(toJsonData).catch(toFailed) : toJsonData(returned);
    } catch (thrown) {
      return toFailed(thrown);
    }
  };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
