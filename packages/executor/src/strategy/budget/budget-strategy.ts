import { type BudgetVerdict, type CallBudget, type Clock, createFailure, failed, type ToolDescriptor } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';

/** What counting calls needs from outside. */
export interface BudgetServices {
  readonly clock: Clock;
  readonly callBudget: CallBudget;
}

/** Refuses a call of a run that has made too many. A budget that fails lets reads pass and refuses writes. Outside a run nothing is counted. */
export function budgetStrategy({ name, access }: ToolDescriptor, { clock, callBudget }: BudgetServices): Strategy {
  const isRead = access === 'read';
  const otherwise = (reason: string): BudgetVerdict =>
    isRead ? { granted: true } : { granted: false, limit: `what can be counted (the budget failed: ${reason})` };
  return (execution, next) => {
    const { runId, step = 0 } = execution.origin;
    if (runId === undefined) return next(execution);
    const ask = () => callBudget.take({ tool: name, runId, step });
    const verdict = askPort({ port: 'CallBudget', ask, effect: isRead ? 'passed' : 'refused', otherwise }, execution, clock);
    return whenAnswered(verdict, (answer) =>
      answer.granted ? next(execution) : failed(createFailure('budget_exceeded', `The run has reached its limit: ${answer.limit}.`)),
    );
  };
}
