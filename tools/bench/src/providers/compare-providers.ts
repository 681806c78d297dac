import type { Figure } from '../figure.ts';
import { medianOf } from '../median.ts';
import type { PairTimes } from './time-pair.ts';

/** What one process measured of one API. */
export interface MeasuredProvider extends PairTimes {
  readonly bodyBytes: number;
}

/** Figures of one API from all its processes: what we add to the SDK's plain call, in all and as a share. */
export function compareProvider(name: string, processes: readonly MeasuredProvider[]): readonly Figure[] {
  const medians = processes.map(({ oursUs, plainUs }) => ({
    addedUs: medianOf(oursUs.map((us, round) => us - (plainUs[round] ?? Number.NaN))),
    ratio: medianOf(oursUs.map((us, round) => us / (plainUs[round] ?? Number.NaN))),
    oursUs: medianOf(oursUs),
    plainUs: medianOf(plainUs),
  }));
  const median = (pick: (one: (typeof medians)[number]) => number) => medianOf(medians.map(pick));
  return [
    { label: `${name}: our part`, value: median(({ addedUs }) => addedUs) / 1_000, unit: 'ms', budget: 0.1 },
    { label: `${name}: all, against the SDK alone`, value: median(({ ratio }) => ratio), unit: '×', budget: 1.05 },
    { label: `${name}: all`, value: median(({ oursUs }) => oursUs) / 1_000, unit: 'ms' },
    { label: `${name}: the SDK alone`, value: median(({ plainUs }) => plainUs) / 1_000, unit: 'ms' },
    { label: `${name}: size of the body`, value: medianOf(processes.map(({ bodyBytes }) => bodyBytes)) / 1_024, unit: 'KiB' },
  ];
}
