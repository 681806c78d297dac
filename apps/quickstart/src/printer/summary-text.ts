import type { RunResult } from '@toolwright/app';
import { countText } from './count-text.js';
import { durationText } from './duration-text.js';

/** One line about a whole run. */
export function summaryText({ status, durationMs, steps, results, usage }: RunResult): string {
  const degraded = results.filter((result) => result.success && result.degraded).length;
  const failed = results.filter((result) => !result.success).length;
  const retries = results.reduce((sum, result) => sum + Math.max(0, result.attempts - 1), 0);
  const tokens = usage.inputTokens + usage.outputTokens;
  const parts = [
    `${status} in ${durationText(durationMs)}`,
    countText(steps, 'step'),
    countText(results.length, 'tool call'),
    ...(degraded > 0 ? [`${degraded} second best`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(retries > 0 ? [`${countText(retries, 'further attempt')}`] : []),
    ...(tokens > 0 ? [`${tokens.toLocaleString('en')} tokens`] : []),
  ];
  return parts.join(' · ');
}
