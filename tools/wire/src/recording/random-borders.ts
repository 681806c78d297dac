import { SeededRandom } from '@toolwright/testkit';

/** How many bytes lie between two borders, on average. */
const averageBytes = 40;

/** Places at which bytes are divided, also in the middle of frames and characters; the same seed gives the same. */
export function randomBorders(byteLength: number, seed: number): readonly number[] {
  const random = new SeededRandom(seed);
  return Array.from({ length: byteLength }, (_, offset) => offset).filter(() => random.next() < 1 / averageBytes);
}
