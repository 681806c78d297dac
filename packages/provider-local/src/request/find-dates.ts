import type { TextMention } from './mention.js';
import { matchSpans, type Span } from './span.js';

const dayMs = 86_400_000;
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(' ');
const month = `(?<month>${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?:,?\s+(?<year>\d{4}))?`;

const isoDateTime = /\b(?<date>\d{4}-\d{2}-\d{2})(?<rest>T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/gu;
const relative = /\b(?:the\s+)?(?:(?<after>day\s+after\s+tomorrow)|(?<word>today|tonight|tomorrow|yesterday))\b/giu;
const weekday = new RegExp(String.raw`\b(?:next\s+|this\s+|coming\s+)?(?<weekday>${weekdays.join('|')})\b`, 'giu');
const dayMonth = new RegExp(String.raw`\b${day}\s+(?:of\s+)?${month}\b\.?${year}`, 'giu');
const monthDay = new RegExp(String.raw`\b${month}\.?\s+(?:the\s+)?${day}\b${year}`, 'giu');
const offsets: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };

/** Finds days and passes them on in ISO form. A weekday is the next of its name; a day without a year is the next such day. @param now ms since the Unix epoch; the day is that of UTC */
export function findDates(text: string, now: number): readonly TextMention[] {
  const named = [...matchSpans(text, dayMonth), ...matchSpans(text, monthDay)];
  return [
    ...matchSpans(text, isoDateTime).flatMap((span) => {
      const { date = '', rest = '' } = span.match.groups ?? {};
      return isRealDay(date) ? toMention(span, date + rest) : [];
    }),
    ...matchSpans(text, relative).flatMap((span) => toMention(span, toIsoDay(now + offsetOf(span.match) * dayMs))),
    ...matchSpans(text, weekday).flatMap((span) => toMention(span, nextWeekday(span.match.groups?.weekday ?? '', now))),
    ...named.flatMap((span) => {
      const date = fromCalendar(span.match.groups ?? {}, now);
      return date ? toMention(span, date) : [];
    }),
  ];
}

/** The day of a moment, in UTC: `2025-06-01`. */
export function toIsoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function toMention({ start, end }: Span, value: string): readonly TextMention[] {
  return [{ kind: 'date', start, end, value }];
}

function offsetOf({ groups }: RegExpExecArray): number {
  return groups?.after ? 2 : (offsets[groups?.word?.toLowerCase() ?? ''] ?? 0);
}

function nextWeekday(name: string, now: number): string {
  const ahead = (weekdays.indexOf(name.toLowerCase()) - new Date(now).getUTCDay() + 7) % 7;
  return toIsoDay(now + (ahead === 0 ? 7 : ahead) * dayMs);
}

function fromCalendar(parts: Readonly<Record<string, string | undefined>>, now: number): string | undefined {
  const { day: dayText = '', month: monthText = '', year: yearText } = parts;
  const monthNumber = months.findIndex((name) => name.startsWith(monthText.toLowerCase().slice(0, 3))) + 1;
  const inYear = (each: number) => `${each}-${pad(monthNumber)}-${pad(Number(dayText))}`;
  if (yearText) return [inYear(Number(yearText))].find(isRealDay);
  const thisYear = new Date(now).getUTCFullYear();
  return [inYear(thisYear), inYear(thisYear + 1)].find((date) => isRealDay(date) && date >= toIsoDay(now));
}

function isRealDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(at) && toIsoDay(at) === date;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
