/** Microseconds of the processor that one request took in each round, both sides of a round right after each other. */
export interface PairTimes {
  readonly oursUs: readonly number[];
  readonly plainUs: readonly number[];
}

/** Two ways to make the same request. */
export interface Pair {
  readonly askOurs: () => Promise<unknown>;
  readonly askPlainly: () => Promise<unknown>;
}

const warmUpRequests = 100;
const rounds = 41;
const requestsPerRound = 5;

/** Times two ways in rounds; who begins changes from round to round. */
export async function timePair({ askOurs, askPlainly }: Pair): Promise<PairTimes> {
  await timeRequests(askOurs, warmUpRequests);
  await timeRequests(askPlainly, warmUpRequests);
  const oursUs: number[] = [];
  const plainUs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) oursUs.push(await timeRequests(askOurs, requestsPerRound));
    plainUs.push(await timeRequests(askPlainly, requestsPerRound));
    if (round % 2 === 1) oursUs.push(await timeRequests(askOurs, requestsPerRound));
  }
  return { oursUs, plainUs };
}

// Time of the processor: what passes while other programs run does not count.
async function timeRequests(ask: () => Promise<unknown>, requests: number): Promise<number> {
  const before = process.cpuUsage();
  for (let request = 0; request < requests; request += 1) await ask();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests;
}
