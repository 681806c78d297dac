const second = 1_000;
// All there are: padding a number with zeros costs more than looking it up.
const endings: readonly string[] = Array.from({ length: second }, (_, milliseconds) => `${String(milliseconds).padStart(3, '0')}Z`);

let wholeSecond = Number.NaN;
let prefix = '';

/** ISO 8601, UTC. @param at milliseconds since the Unix epoch. The part above the milliseconds is written once a second: it costs more than all the rest of a result. */
export function toTimestamp(at: number): string {
  const remainder = Math.trunc(at) - wholeSecond;
  // Written this way round, a moment that is no number is outside too.
  return remainder >= 0 && remainder < second ? prefix + endings[remainder] : startSecond(Math.trunc(at));
}

function startSecond(at: number): string {
  const written = new Date(at).toISOString();
  prefix = written.slice(0, -'000Z'.length);
  wholeSecond = at - (((at % second) + second) % second);
  return written;
}
