import { editDistance } from './edit-distance.js';

/** Names that differ in more than this share of their letters are not alike. */
const maxDifference = 0.4;
/** Longer names come from no honest typing error, and comparing them would take long. */
const maxLength = 128;

/**
 * The candidates most like a name, nearest first; candidates that are not alike are left out. Case, `_`, `-` and `.` make no
 * difference, and a name without its plugin is compared with the candidate's part after the last dot: `forcast` is near `weather.forecast`.
 */
export function nearestNames(name: string, candidates: Iterable<string>, limit: number): readonly string[] {
  if (name.length > maxLength) return [];
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, difference: differenceBetween(name, candidate) }))
    .filter(({ difference }) => difference <= maxDifference)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, Math.max(0, limit))
    .map(({ candidate }) => candidate);
}

/** Share of letters that differ, 0 to 1. */
function differenceBetween(name: string, candidate: string): number {
  const whole = shareOfEdits(lettersOf(name), lettersOf(candidate));
  return Math.min(whole, shareOfEdits(lettersOf(lastSegment(name)), lettersOf(lastSegment(candidate))));
}

function shareOfEdits(from: string, to: string): number {
  const length = Math.max(from.length, to.length);
  if (Math.abs(from.length - to.length) > length * maxDifference) return 1;
  return length === 0 ? 1 : editDistance(from, to) / length;
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}
