import { type Clock, type Health, type HealthStatus, reasonOf } from '@toolwright/contract';
import type { ToolStanding } from '../availability/tool-standing.js';
import type { Part } from './part.js';

/** How well one part works. */
export interface PartHealth extends Health {
  readonly name: string;
}

/** How well an application works: as well as its worst part. A tool that fails is told, and is no failure of the application. */
export interface HealthReport {
  readonly status: HealthStatus;
  /** Parts that have a `health` method. */
  readonly parts: readonly PartHealth[];
  /** Every tool, in the order of its plugin. */
  readonly tools: readonly ToolStanding[];
}

const answerWithinMs = 1_000;
const fromBestToWorst: readonly HealthStatus[] = ['ok', 'degraded', 'down'];

/** Asks every part at once. Never rejects: one that throws, answers nonsense or hangs is down. */
export async function checkParts(parts: readonly Part[], clock: Clock): Promise<Omit<HealthReport, 'tools'>> {
  const asked = parts.filter(({ hooks }) => hooks.health !== undefined);
  const answers = await Promise.all(asked.map(async (part) => ({ name: part.name, ...(await askPart(part, clock)) })));
  const worst = Math.max(0, ...answers.map(({ status }) => fromBestToWorst.indexOf(status)));
  return { status: fromBestToWorst[worst] ?? 'down', parts: answers };
}

function askPart({ hooks }: Part, clock: Clock): Promise<Health> {
  return new Promise((resolve) => {
    const cancelTimer = clock.schedule(answerWithinMs, () => resolve(down(`no answer within ${answerWithinMs} ms`)));
    const finish = (health: Health): void => {
      cancelTimer();
      resolve(health);
    };
    const ask = async (): Promise<unknown> => hooks.health?.();
    ask().then(
      (answer) => finish(readHealth(answer)),
      (thrown: unknown) => finish(down(reasonOf(thrown))),
    );
  });
}

function readHealth(answer: unknown): Health {
  const { status, detail } = (answer ?? {}) as { readonly status?: unknown; readonly detail?: unknown };
  const known = fromBestToWorst.find((word) => word === status);
  if (known === undefined)
    return down(`health answers { status } with ${fromBestToWorst.join(', ')}; it answered ${JSON.stringify(answer)}`);
  return { status: known, ...(typeof detail === 'string' && { detail }) };
}

function down(detail: string): Health {
  return { status: 'down', detail };
}
