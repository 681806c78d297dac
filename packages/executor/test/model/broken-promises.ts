import { isEffective } from './body.js';
import { findEventFaults } from './event-faults.js';
import { type Answered, type BodyRun, keyOfCall, type Trial } from './trial.js';
import type { TrialCase } from './trial-case.js';

/** What the executor did in a trial that it must never do, in words; empty when it kept every promise. */
export function findBrokenPromises(trial: Trial): readonly string[] {
  const { answers, differences, events } = trial;
  return [
    ...differences,
    ...findLeftovers(trial),
    ...findDoubleWrites(trial),
    ...answers.flatMap((answer) => [
      ...findEventFaults(
        answer,
        events.filter(({ callId }) => callId === answer.callId),
      ),
      ...findExcessRuns(answer, trial),
      ...findUntruths(answer, trial),
      ...findDelay(answer, trial),
    ]),
  ];
}

// A call of another tool has an id made from its caller's.
function ownerOf({ callId }: BodyRun): string | undefined {
  return callId.split('/')[0];
}

function findLeftovers({ left, runs, trialCase }: Trial): readonly string[] {
  const unending = runs.filter(({ hasEnded }) => !hasEnded).length;
  const mayHoldPlaces = trialCase.policies.bulkhead?.abandonAfterMs === undefined ? unending : 0;
  return [
    ...(left.timers > 0 ? [`${left.timers} timers are left`] : []),
    ...(left.listeners > 0 ? [`${left.listeners} listeners are left`] : []),
    ...(left.places > mayHoldPlaces ? [`${left.places} places are held by ${unending} bodies`] : []),
  ];
}

// A call that a handler makes is a write of its own, and its author's business; one that stands in is a part of the call.
function isOwn({ by, key }: BodyRun): boolean {
  return by !== 'other' || key?.endsWith('/demo.other') === true;
}

function isWritten({ by, body }: BodyRun, { access, other }: TrialCase): boolean {
  return (by === 'other' ? other : access) === 'write' && isEffective(body);
}

// What is not idempotent happens once for each key, together with what stands in for it.
function findDoubleWrites({ trialCase, runs }: Trial): readonly string[] {
  const written = runs.filter((run) => isWritten(run, trialCase));
  const own = trialCase.access === 'write' && !trialCase.idempotent ? written.filter(isOwn) : [];
  const keys = [
    ...own.map(({ callId }) => keyOfCall(trialCase, callId)),
    // A handler makes its one call again in each attempt.
    ...written.flatMap((run) => (run.by === 'other' ? `${keyOfCall(trialCase, run.callId)}/${isOwn(run) ? 'instead' : 'within'}` : [])),
  ];
  return [...new Set(keys)].flatMap((key) => {
    const times = keys.filter((each) => each === key).length;
    return times > 1 ? [`a write of key ${key} happened ${times} times`] : [];
  });
}

function findExcessRuns({ call, callId, result }: Answered, { trialCase: { policies }, runs, events }: Trial): readonly string[] {
  const own = runs.filter((run) => run.by === 'tool' && run.callId === callId);
  const allowed = Math.min(policies.retry?.maxAttempts ?? 1, call.limits.maxAttempts ?? Number.POSITIVE_INFINITY);
  const faults = own.length > allowed ? [`${callId} ran ${own.length} times, ${allowed} are allowed`] : [];
  const repeated = events.flatMap((event) => (event.type === 'retry.scheduled' && event.callId === callId ? event.failure : []));
  const hopeless = repeated.find(
    ({ code, expected, category }) => code === 'cancelled' || expected || (!policies.retry?.retryOn && category === 'permanent'),
  );
  if (hopeless !== undefined) faults.push(`${callId} was repeated after ${hopeless.code}`);
  if (result.attempts < own.length) faults.push(`${callId} counted ${result.attempts} of ${own.length} attempts`);
  return faults;
}

/** What a result says that is not so. */
function findUntruths({ callId, result }: Answered, { trialCase, runs }: Trial): readonly string[] {
  const own = runs.filter((run) => ownerOf(run) === callId && isOwn(run));
  if (!result.success) {
    const { code, sideEffect } = result.failure;
    return sideEffect === 'none' && own.some((run) => isWritten(run, trialCase)) ? [`${callId} says that nothing was done: ${code}`] : [];
  }
  const { data, source } = result;
  if (typeof data !== 'string') return [`${callId} has a misshapen value`];
  const isGiven = data === 'verified' || own.some(({ by, body }) => by === 'tool' && body.ending === 'value');
  return source === 'tool' && !isGiven ? [`${callId} has a value that its tool did not give: ${data}`] : [];
}

const portLimitMs = 1_000;

/** Whether a call took longer than its deadline, or went on after its caller had gone. */
function findDelay({ call, callId, startedAt, endedAt }: Answered, { trialCase }: Trial): readonly string[] {
  const { policies, sources, verify, portFault } = trialCase;
  const { ms, graceMs, totalMs = Number.POSITIVE_INFINITY } = policies.timeout;
  const isJoined = (call.key !== undefined || policies.cache !== undefined) && trialCase.calls.length > 1;
  const ownTime = (sources.length + (verify === undefined ? 0 : 1)) * (ms + graceMs);
  const declared = isJoined ? Number.POSITIVE_INFINITY : totalMs + graceMs + ownTime;
  const limited = (call.limits.totalMs ?? Number.POSITIVE_INFINITY) + graceMs;
  const withdrawn = (call.withdrawnAfterMs ?? Number.POSITIVE_INFINITY) + graceMs;
  const questions = portFault === undefined ? 0 : Math.max(4, 2 * (policies.retry?.maxAttempts ?? 1));
  const allowedMs = Math.min(declared, limited, withdrawn) + questions * portLimitMs;
  const tookMs = endedAt - startedAt;
  return tookMs > allowedMs ? [`${callId} took ${tookMs} ms, ${allowedMs} are allowed`] : [];
}
