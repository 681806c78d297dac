const second = 1_000;
const digits = 3;

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
  return `${prefix}${String(remainder).padStart(digits, '0')}Z`;
}
