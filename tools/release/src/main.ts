// `pnpm release:check [--keep] [--break part:package]`: publishes every public package to a registry on loopback, installs and uses
// them from there, and exits with 1 when one of them does not work outside of this repository.
import { fileURLToPath } from 'node:url';
import { checkRelease } from './check-release.ts';
import { makePlace, removePlace } from './place/temporary-place.ts';
import { type ReleaseArguments, readArguments, usage } from './release-arguments.ts';
import { formatReport, formatSummary } from './trial/format-report.ts';
import type { TrialReport } from './trial/trial.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

async function check({ afterwards, fault }: Extract<ReleaseArguments, { kind: 'check' }>): Promise<void> {
  const place = makePlace();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const now = () => performance.now();
  // Once it is told to stop, what ends says nothing about the packages any more.
  const onReport = (report: TrialReport) => void (stopping.signal.aborted || console.log(formatReport(report)));
  try {
    const reports = await checkRelease({ root, place, signal: stopping.signal, ...(fault && { fault }), now, onReport });
    console.log(formatSummary(reports, now()));
    process.exitCode = reports.every(({ problems }) => problems.length === 0) ? 0 : 1;
  } catch (cause) {
    console.error(stopping.signal.aborted ? 'Stopped.' : `Release check failed: ${cause instanceof Error ? cause.message : String(cause)}`);
    process.exitCode = 1;
  } finally {
    if (afterwards === 'remove') removePlace(place);
    else console.log(`Everything is kept in ${place}.`);
  }
}

const asked = readArguments(process.argv.slice(2));
switch (asked.kind) {
  case 'check':
    await check(asked);
    break;
  case 'help':
    console.log(usage);
    break;
  case 'wrong':
    console.error(asked.message);
    process.exitCode = 1;
    break;
}
