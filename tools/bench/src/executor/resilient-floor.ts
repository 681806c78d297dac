const limitMs = 1_000;
const retries = 3;
const firstDelayMs = 100;
const failuresToOpen = 5;
const openMs = 10_000;

/**
 * The resilience that people write by hand: a race against `setTimeout`, a loop of retries and a breaker that counts consecutive failures. It knows no
 * signal, no side effects and no kinds of errors.
 */
export function makeResilient(work: () => Promise<string>): () => Promise<string> {
  let consecutiveFailures = 0;
  let openUntil = 0;
  return async () => {
    if (openUntil !== 0 && openUntil > performance.now()) throw new Error('The circuit is open.');
    for (let attempt = 0; ; attempt += 1) {
      let timer: NodeJS.Timeout | undefined;
      try {
        const answer = await new Promise<string>((resolve, reject) => {
          timer = setTimeout(() => reject(new Error('The time is up.')), limitMs);
          work().then(resolve, reject);
        });
        clearTimeout(timer);
        consecutiveFailures = 0;
        return answer;
      } catch (thrown) {
        clearTimeout(timer);
        consecutiveFailures += 1;
        if (consecutiveFailures >= failuresToOpen) openUntil = performance.now() + openMs;
        if (attempt >= retries) throw thrown;
        await new Promise((resolve) => setTimeout(resolve, firstDelayMs * 2 ** attempt));
      }
    }
  };
}
