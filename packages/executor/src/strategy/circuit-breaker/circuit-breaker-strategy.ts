import { type BreakerPermit, type BreakerVerdict, createFailure, type Failure, failed, type Outcome, reasonOf } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';
import { type CircuitGateSource, circuitGates } from './circuit-gate.js';
import { judgeFailure } from './judge-failure.js';

/** Leaves a failing tool alone for a while, then tries it with a few probes. */
export function circuitBreakerStrategy(setup: CircuitGateSource): Strategy {
  const { clock, policy } = setup;
  const gateOf = circuitGates(setup);

  const judge = (outcome: Outcome<unknown>, { execution, permit, isCut }: Admitted): Outcome<unknown> => {
    const judgement = outcome.ok ? 'success' : judgeFailure(policy, { failure: outcome.failure, isCut });
    try {
      permit[judgement]();
    } catch (thrown) {
      // A permit answers nothing, so it cannot be late: this is all that there is to ask of the port.
      execution.emit({ type: 'port.failed', port: 'Breaker', reason: reasonOf(thrown), effect: 'ignored' });
    }
    return outcome;
  };

  const goOn = (verdict: BreakerVerdict, { circuit, execution, next }: Attempt): ReturnType<Next> => {
    if (!verdict.admitted) return reject(openFailure(circuit, verdict.retryAfterMs), execution);
    const admitted = { execution, permit: verdict.permit, isCut: isCutShort(execution, setup) };
    return whenAnswered(next(execution), (outcome) => judge(outcome, admitted));
  };

  const waitForAnswer = (answer: Promise<BreakerVerdict>, attempt: Attempt): ReturnType<Next> =>
    answer.then((verdict) => goOn(verdict, attempt));

  return (execution, next) => {
    const gate = gateOf(execution.input);
    if (!gate.ok) return gate;
    const { circuit, question } = gate.value;
    const answer = askPort(question, execution, clock);
    const attempt = { circuit, execution, next };
    return answer instanceof Promise ? waitForAnswer(answer, attempt) : goOn(answer, attempt);
  };
}

interface Attempt {
  readonly circuit: string;
  readonly execution: Execution;
  readonly next: Next;
}

interface Admitted {
  readonly execution: Execution;
  readonly permit: BreakerPermit;
  /** Another limit than its own is to end it. */
  readonly isCut: boolean;
}

function reject(failure: Failure, execution: Execution): Outcome<never> {
  execution.emit({ type: 'attempt.rejected', by: 'circuit-breaker', failure });
  return failed(failure);
}

function openFailure(circuit: string, retryAfterMs: number | undefined): Failure {
  if (retryAfterMs === undefined)
    return createFailure('circuit_open', `The circuit "${circuit}" is held open: it is not to be called now.`);
  const message = `The circuit "${circuit}" is open: too many of its last calls failed.`;
  const suggestion = `Use another tool, or call again in ${Math.ceil(retryAfterMs / 1_000)} s.`;
  return createFailure('circuit_open', message, { retryAfterMs, suggestion });
}

// Whether another limit ends the attempt before its own does. If it then times out, that says nothing about what it called.
function isCutShort({ call, deadline }: Execution, { timeout, clock }: CircuitGateSource): boolean {
  const { timeoutMs = timeout.ms } = call.limits;
  return timeoutMs < timeout.ms || (deadline !== Number.POSITIVE_INFINITY && deadline - clock.now() < timeout.ms);
}
