const maxTextLength = 200;
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;

/** Text on one line and of bearable length: results come from anywhere and must not break the answer's layout or a terminal. */
export function formatText(text: string): string {
  const line = text.replace(control, ' ').trim();
  return line.length > maxTextLength ? `${line.slice(0, maxTextLength - 1).trimEnd()}…` : line;
}

/** A number as people write it: at most two decimals, small ones with four digits that count. */
export function formatNumber(value: number): string {
  const digits = Math.abs(value) >= 1 || value === 0 ? value.toFixed(2) : value.toPrecision(4);
  return String(Number(digits));
}

/** A number and its unit: `21 °C`, `40%`. */
export function formatMeasure(value: number, unit: string): string {
  return `${formatNumber(value)}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
}

/** "a", "a and b", "a, b and c". */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The first letter as a capital, so that a phrase can stand as a sentence. */
export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Ends a sentence, unless it has an end. */
export function endSentence(text: string): string {
  return /[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`;
}
