/** The places of the highest scores above 0, best first; equals in their order. Keeps only `limit` of them at any time, since thousands may score. */
export function bestPlaces(scores: Float64Array, limit: number): readonly number[] {
  const best: number[] = [];
  let lowest = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score <= lowest) continue;
    best.splice(placeOf(score, best, scores), 0, place);
    if (best.length > limit) best.pop();
    if (best.length === limit) lowest = scores[best.at(-1) ?? place] ?? 0;
  }
  return best;
}

/** Where a score belongs among descending ones: behind its equals. */
function placeOf(score: number, best: readonly number[], scores: Float64Array): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((scores[best[middle] ?? 0] ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
