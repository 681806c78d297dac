import {
  type BudgetVerdict,
  type CallBudget,
  type Clock,
  createFailure,
  failed,
  type Outcome,
  type ToolDescriptor,
} from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';

/** What counting calls needs from outside. */
export interface BudgetServices {
  readonly clock: Clock;
  readonly callBudget: CallBudget;
}

type Verdict = BudgetVerdict | 'unanswered';

/** Refuses a call of a run that has made too many. A budget that fails lets reads pass and refuses writes. Outside a run nothing is counted. */
export function budgetStrategy({ name, access }: ToolDescriptor, { clock, callBudget }: BudgetServices): Strategy {
  const isRead = access === 'read';
  const otherwise = (): Verdict => (isRead ? { granted: true } : 'unanswered');
  return (execution, next) => {
    const { runId, step = 0 } = execution.origin;
    if (runId === undefined) return next(execution);
    const ask = (): Answer<BudgetVerdict> => callBudget.take({ tool: name, runId, step });
    const answer = askPort<Verdict>({ port: 'CallBudget', ask, effect: isRead ? 'passed' : 'refused', otherwise }, execution, clock);
    return whenAnswered(answer, (verdict) => {
      if (verdict === 'unanswered') return exceeded('The calls of the run cannot be counted now, so nothing is changed.');
      return verdict.granted ? next(execution) : exceeded(`The run has reached its limit: ${verdict.limit}.`);
    });
  };
}

function exceeded(message: string): Outcome<never> {
  return failed(createFailure('budget_exceeded', message));
}
