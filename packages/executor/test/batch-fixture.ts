import { type BatchScope, type JsonObject, parseRunId, type ToolCall, type ToolResult, ToolwrightError } from '@toolwright/contract';
import { type Handler, toolOf } from '@toolwright/testkit';
import { hang, setUp } from './executor-fixture.js';

/** A call of a random turn. */
export interface TurnCall {
  /** `keyed` is a write whose key is `subject`; `unknown` names no tool. */
  readonly tool: 'read' | 'write' | 'keyed' | 'unknown';
  /** What is asked about, or written to. */
  readonly subject: string;
  readonly arguments: 'readable' | 'unreadable';
  /** `deaf` never ends by itself. */
  readonly fault: 'none' | 'throws' | 'deaf';
  readonly durationMs: number;
}

/** What one handler did. */
export interface HandlerRun {
  /** Place of its call in the turn, from 0. */
  readonly index: number;
  readonly beginAt: number;
  /** When nobody waits for it any more. */
  readonly endAt: number;
  /** What it was shown of the turn. */
  readonly earlier: readonly ToolResult[];
}

const timeout = { kind: 'timeout', ms: 50, graceMs: 10 } as const;

/** Carries out a turn, on a clock of its own. @returns what came out, and what ran */
export async function runTurn(turn: readonly TurnCall[], scope: BatchScope & { readonly abortAtMs?: number | undefined } = {}) {
  const { abortAtMs, ...given } = scope;
  const runs: HandlerRun[] = [];
  const run: Handler<JsonObject> = ({ subject }, { idempotencyKey, earlier }) => {
    // Call ids need not be unique; a key ends in the place of its call.
    const index = Number(idempotencyKey.split('/').at(-1)) - 1;
    const { fault = 'none', durationMs = 1 } = turn[index] ?? {};
    const beginAt = clock.now();
    const lastsMs = fault === 'deaf' ? timeout.ms + timeout.graceMs : durationMs;
    runs.push({ index, beginAt, endAt: beginAt + lastsMs, earlier });
    if (fault === 'deaf') return hang();
    return new Promise((resolve, reject) => {
      clock.schedule(durationMs, () =>
        fault === 'throws' ? reject(new ToolwrightError('execution_error', 'Broken.', { sideEffect: 'none' })) : resolve(`of ${subject}`),
      );
    });
  };
  const stateful = ({ subject }: JsonObject): string => String(subject);
  const { clock, executor } = setUp(
    toolOf({ name: 'turn.read', access: 'read', run, policies: { timeout } }),
    toolOf({ name: 'turn.write', run, policies: { timeout } }),
    toolOf({ name: 'turn.keyed', run, stateful, policies: { timeout } }),
  );
  const calls = turn.map(({ tool, subject, arguments: form }, index): ToolCall => {
    // A write that asks the same as an unresolved one is not done again, whatever the batch says.
    const asked = tool === 'read' ? { subject } : { subject, place: index };
    const written = form === 'unreadable' ? '{' : JSON.stringify(asked);
    return { id: `call_${index % 4}`, name: `turn.${tool}`, arguments: written };
  });
  const controller = new AbortController();
  if (abortAtMs !== undefined) clock.schedule(abortAtMs, () => controller.abort());
  const whole = { runId: parseRunId('run_1'), step: 1, signal: controller.signal, ...given };
  const results = await clock.until(executor.executeBatch(calls, whole));
  return { calls, results, runs };
}
