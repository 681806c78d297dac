const second = 1_000;
// All there are: padding a number with zeros costs more than looking it up.
const endings: readonly string[] = Array.from({ length: second }, (_, milliseconds) => `${String(milliseconds).padStart(3, '0')}Z`);

let wholeSecond = Number.NaN;
let prefix = '';

/** ISO 8601, UTC. @param at milliseconds since the Unix epoch. The part above the milliseconds is written once a second: it costs more than all the rest of a result. */
export function toTimestamp(at: number): string {
  const milliseconds = Math.trunc(at);
  const remainder = ((milliseconds % second) + second) % second;
  if (milliseconds - remainder !== wholeSecond) {
    wholeSecond = milliseconds - remainder;
    prefix = new Date(wholeSecond).toISOString().slice(0, -'000Z'.length);
  }
  return `${prefix}${endings[remainder] ?? ''}`;
}
