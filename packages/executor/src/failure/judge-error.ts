import { errorNames } from './code/error-names.js';
import { decidingCodes } from './code/known-codes.js';
import { judgeMessage } from './code/message-words.js';
import { isNetworkMessage } from './code/network-messages.js';
import type { ErrorFields } from './error-fields.js';
import { collectEvidence, type Evidence } from './evidence.js';
import { firstVerdict } from './first-verdict.js';
import { isRefusal, judgeHttpStatus } from './http-status.js';
import { judgeCode } from './judge-code.js';
import { listMembers } from './list-members.js';
import { readHeader } from './response-header.js';
import { hasRetryAfter } from './retry-after.js';
import { type Verdict, verdictOf } from './verdict.js';

/** The rules, the most trustworthy first. Each is asked of the error, its answer and its causes before the next one is. */
const rules: readonly ((face: ErrorFields) => Verdict | undefined)[] = [
  judgeOwnError,
  judgeAdvice,
  judgeDecidingCode,
  judgeRetryAfter,
  judgeStatus,
  judgeCode,
  judgeName,
];

/**
 * Judges what was thrown: by structured fields, then by the errors that it gathers, and only then by words. `undefined` when nothing says
 * whether trying again may help.
 */
export function judgeError(evidence: Evidence): Verdict | undefined {
  return judgeFaces(evidence) ?? judgeMembers(listMembers(evidence.thrown)) ?? judgeWords(evidence);
}

function judgeFaces({ faces }: Evidence): Verdict | undefined {
  return firstVerdict(rules, (rule) => firstVerdict(faces, rule));
}

// Of several ways that failed, one that may work next time is enough; nothing was done only if none of them did anything.
function judgeMembers(members: readonly object[]): Verdict | undefined {
  const verdicts = members.map((member) => {
    const evidence = collectEvidence(member);
    return judgeFaces(evidence) ?? judgeWords(evidence);
  });
  const sideEffect = verdicts.every((verdict) => verdict?.sideEffect === 'none') ? 'none' : 'uncertain';
  if (verdicts.some((verdict) => verdict?.category === 'transient')) return verdictOf('transient', sideEffect);
  const isHopeless = verdicts.length > 0 && verdicts.every((verdict) => verdict?.category === 'permanent');
  return isHopeless ? verdictOf('permanent', sideEffect) : undefined;
}

function judgeWords({ thrown, faces }: Evidence): Verdict | undefined {
  if (typeof thrown === 'string') return judgeMessage(thrown);
  return firstVerdict(faces, ({ message }) => (message === undefined ? undefined : judgeMessage(message)));
}

// Wrapped by a tool that called another one, or gathered with others.
function judgeOwnError({ failure }: ErrorFields): Verdict | undefined {
  return failure && verdictOf(failure.category, failure.sideEffect === 'none' ? 'none' : 'uncertain');
}

/** What the server, or the rules of its SDK, say outright. @see https://github.com/openai/openai-node (shouldRetry) */
function judgeAdvice({ headers, isRetryable, status }: ErrorFields): Verdict | undefined {
  if (isRetryable) return verdictOf('transient');
  const advice = readHeader(headers, 'x-should-retry');
  if (advice !== 'true' && advice !== 'false') return undefined;
  return verdictOf(advice === 'true' ? 'transient' : 'permanent', sideEffectOf(status));
}

function judgeDecidingCode({ codes }: ErrorFields): Verdict | undefined {
  return firstVerdict(codes, (code) => decidingCodes.get(code));
}

// Who names a time to come again expects that it helps, also with 403 (GitHub's second rate limit) or 413.
function judgeRetryAfter(face: ErrorFields): Verdict | undefined {
  return hasRetryAfter(face) ? verdictOf('transient', sideEffectOf(face.status)) : undefined;
}

function judgeStatus({ status }: ErrorFields): Verdict | undefined {
  return status === undefined ? undefined : judgeHttpStatus(status);
}

function judgeName({ name, message }: ErrorFields): Verdict | undefined {
  if (name === undefined) return undefined;
  if (name === 'TypeError' && message !== undefined && isNetworkMessage(message)) return verdictOf('transient');
  return errorNames.get(name);
}

function sideEffectOf(status: number | undefined): Verdict['sideEffect'] {
  return status !== undefined && isRefusal(status) ? 'none' : 'uncertain';
}
