import type { Span } from '../request/span.js';

const article = String.raw`(?:(?:in|for|of|at|on|to|from|with|by|the|a|an)\s+){0,2}`;
const conjunction = new RegExp(String.raw`^(?:['’]s)?\s*,?\s*(?:(?:and|or|vs|versus|than|nor)\b\.?|&|/)\s*${article}$`, 'iu');
const comma = new RegExp(String.raw`^\s*,\s*${article}$`, 'iu');
const number = /^-?\.?\d/;

/**
 * The values that stand in one enumeration with the given one: "Oslo, Rome or Paris". A lone comma
 * joins numbers, but not names ("Paris, France").
 * @param values in the order of the text
 */
export function enumerationOf<T extends Span>(value: T, values: readonly T[], text: string): readonly T[] {
  const ordered = [...values].sort((a, b) => a.start - b.start);
  const rows: T[][] = [];
  for (const each of ordered) {
    const row = rows.at(-1);
    const gap = text.slice(row?.at(-1)?.end ?? 0, each.start);
    if (row && (conjunction.test(gap) || comma.test(gap))) row.push(each);
    else rows.push([each]);
  }
  const own = rows.find((row) => row.includes(value)) ?? [value];
  const hasConjunction = own.some((each, place) => place > 0 && conjunction.test(text.slice(own[place - 1]?.end ?? 0, each.start)));
  const isRow = hasConjunction || own.length > 2 || own.every(({ start }) => number.test(text.slice(start)));
  return isRow ? own : [value];
}
