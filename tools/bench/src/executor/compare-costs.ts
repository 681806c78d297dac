import type { Figure } from '../figure.ts';
import { medianOf } from '../median.ts';
import type { CallCost } from './measure-calls.ts';

/** What is held against what. */
export interface Comparison {
  readonly name: string;
  readonly floor: string;
  /** Calls that run at once. */
  readonly inFlight: number;
  /** How many times the floor it may take. @default any number */
  readonly budget?: number;
}

/** What one contender took in one round. */
export interface Measurement extends CallCost {
  readonly name: string;
  readonly inFlight: number;
}

/** How many times its floor something takes: the ratio within each round, of which the median counts. */
export function compareCosts(
  { name, floor, inFlight, budget }: Comparison,
  rounds: readonly (readonly Measurement[])[],
): readonly Figure[] {
  const find = (round: readonly Measurement[], wanted: string): Measurement | undefined =>
    round.find((each) => each.name === wanted && each.inFlight === inFlight);
  const ratios = (cost: (measurement: Measurement) => number): number =>
    medianOf(
      rounds.flatMap((round) => {
        const [ours, theirs] = [find(round, name), find(round, floor)];
        return ours && theirs ? [cost(ours) / cost(theirs)] : [];
      }),
    );
  const label = `${name}, ${inFlight} in flight, against ${floor}`;
  return [
    { label, value: ratios(({ medianNs }) => medianNs), unit: 'times', ...(budget !== undefined && { budget }) },
    { label: `${label}: processor`, value: ratios(({ cpuNs }) => cpuNs), unit: 'times' },
  ];
}
