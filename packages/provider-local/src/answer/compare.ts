import type { Comparison } from '../request/comparison.js';
import { comparativeOf, superlativeOf } from '../request/inflect-adjective.js';
import type { Contestant } from './contestant.js';
import { capitalise, formatList, formatMeasure, formatText } from './format-value.js';
import { type Score, scoreContestants } from './score.js';

/** Only so many of those that did not win are named. */
const maxOthers = 3;

/** Sets a comparison into one sentence: who wins, by which values and how far. @returns an empty text when nothing can be compared */
export function compareContestants(contestants: readonly Contestant[], comparison: Comparison): string {
  const scoring = scoreContestants(contestants, comparison);
  if (!scoring || contestants.length < 2) return '';
  const { scores, direction } = scoring;
  const label = quantityOf(scores);
  if (scores.length === 1) return `I cannot compare the ${label}: I have it for ${scores[0]?.contestant.label} only.`;
  const units = new Set(scores.map(({ field }) => field.unit));
  if (units.size > 1)
    return `I do not compare the ${label}: it is given in different units (${formatList([...units].map((unit) => unit || 'none'))}).`;

  const ordered = [...scores].sort((a, b) => (direction === 'highest' ? b.value - a.value : a.value - b.value));
  return comparison.kind === 'difference' ? tellDifference(scores, label) : tellOrder(ordered, label, comparison);
}

function tellOrder(ordered: readonly Score[], label: string, comparison: Comparison): string {
  const [winner, next] = ordered;
  if (!winner || !next) return '';
  const level = ordered.filter(({ value }) => value === winner.value);
  const others = ordered.slice(level.length, level.length + maxOthers);
  if (level.length > 1) {
    const tie = `${capitalise(formatList(level.map(nameOf)))} are level: ${label} ${shownValue(winner)} each`;
    return others.length === 0 ? `${tie}.` : `${tie}; then ${listScores(others)}.`;
  }
  const victory = `${capitalise(nameOf(winner))} ${victoryOf(ordered.length, label, comparison)} ${shownValue(winner)}`;
  const distance = differenceOf(winner, next);
  if (ordered.length === 2)
    return `${victory}, against ${shownValue(next)} for ${nameOf(next)}${distance && `; the difference is ${distance}`}.`;
  return `${victory}, then ${listScores(others)}${distance && `; ${distance} between the first two`}.`;
}

/** "is warmer: temperature", "is the least windy: wind", "has the highest humidity:". */
function victoryOf(count: number, label: string, { adjective, isReversed }: Comparison): string {
  const inflect = count > 2 ? superlativeOf : comparativeOf;
  if (!adjective || adjective.measures.length === 0)
    return `has the ${inflect(adjective?.direction === 'lowest' ? 'low' : 'high')} ${label}:`;
  const form = isReversed ? `${inflect('few')} ${adjective.base}` : inflect(adjective.base);
  return `is ${count > 2 ? 'the ' : ''}${form}: ${label}`;
}

function tellDifference(scores: readonly Score[], label: string): string {
  const [first, second] = scores;
  const distance = first && second && scores.length === 2 ? differenceOf(first, second) : '';
  return `${capitalise(label)}: ${listScores(scores.slice(0, maxOthers + 1))}${distance && `; the difference is ${distance}`}.`;
}

function listScores(scores: readonly Score[]): string {
  return formatList(scores.map((score) => `${nameOf(score)} ${shownValue(score)}`));
}

function quantityOf([first]: readonly Score[]): string {
  return first?.field.name.words.join(' ') ?? '';
}

function nameOf({ contestant }: Score): string {
  return contestant.label;
}

function shownValue({ field: { value, unit } }: Score): string {
  return typeof value === 'number' ? formatMeasure(value, unit) : formatText(String(value));
}

/** How far two numbers are apart; empty for points in time. */
function differenceOf({ field: a }: Score, { field: b }: Score): string {
  return typeof a.value === 'number' && typeof b.value === 'number' ? formatMeasure(Math.abs(a.value - b.value), a.unit) : '';
}
