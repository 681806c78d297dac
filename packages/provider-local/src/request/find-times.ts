import type { TextMention } from './mention.js';
import { matchSpans } from './span.js';

const clockTime =
  /\b(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\s?(?<half>am|pm|a\.m\.|p\.m\.)(?!\p{L})|\b(?<hour24>\d{1,2}):(?<minute24>\d{2})\b/giu;

/** Finds times of day and passes them on as `HH:MM`, counted from midnight. */
export function findTimes(text: string): readonly TextMention[] {
  return matchSpans(text, clockTime).flatMap(({ match, start, end }) => {
    const { hour = '', minute = '0', half, hour24 = '', minute24 = '' } = match.groups ?? {};
    const isHalf = half !== undefined;
    if (isHalf && (Number(hour) < 1 || Number(hour) > 12)) return [];
    const hours = isHalf ? (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : Number(hour24);
    const minutes = Number(isHalf ? minute : minute24);
    if (hours > 23 || minutes > 59) return [];
    return [{ kind: 'time', start, end, value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` }];
  });
}
