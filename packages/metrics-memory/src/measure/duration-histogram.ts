// Below 64 ms each millisecond has a cell of its own; above, each doubling has 32 of equal width, whose middle is less than 1.6 % off.
const exactBelow = 64;
const cellsPerDoubling = 32;
const exactBits = 6;
const longestMs = 2 ** 31 - 1;

/**
 * Counts durations in cells that grow with the duration, so that any number of them takes the same few kilobytes: at most 864 cells, as many as
 * the longest duration needs. Durations are rounded to whole milliseconds and capped at 2^31 - 1 ms, 24 days.
 */
export class DurationHistogram {
  #cells = new Float64Array(exactBelow);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Cells in use: what its memory is proportional to. */
  get size(): number {
    return this.#cells.length;
  }

  record(durationMs: number): void {
    const cell = cellOf(durationMs);
    if (cell >= this.#cells.length) this.#grow(cell + 1);
    this.#cells[cell] = (this.#cells[cell] ?? 0) + 1;
    this.#count += 1;
  }

  /** Adds what another one has counted. */
  add(other: DurationHistogram): void {
    if (other.size > this.size) this.#grow(other.size);
    for (const [cell, count] of other.#cells.entries()) this.#cells[cell] = (this.#cells[cell] ?? 0) + count;
    this.#count += other.#count;
  }

  /**
   * The duration that a part of all durations does not exceed, right within 2 %.
   * @param part above 0, up to 1: 0.95 is the 95th percentile
   * @returns ms; 0 where nothing was recorded
   */
  quantile(part: number): number {
    let left = Math.ceil(part * this.#count);
    for (const [cell, count] of this.#cells.entries()) {
      left -= count;
      if (left <= 0) return middleOf(cell);
    }
    return 0;
  }

  // By whole doublings, so that it grows a few times at most.
  #grow(size: number): void {
    const cells = new Float64Array(Math.ceil(size / cellsPerDoubling) * cellsPerDoubling);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

function cellOf(durationMs: number): number {
  // A broken clock may give anything; no duration is negative.
  const wholeMs = Math.min(longestMs, Math.max(0, Math.round(durationMs) || 0));
  if (wholeMs < exactBelow) return wholeMs;
  const doubling = 31 - Math.clz32(wholeMs) - exactBits;
  const place = (wholeMs >> (doubling + 1)) - cellsPerDoubling;
  return exactBelow + doubling * cellsPerDoubling + place;
}

function middleOf(cell: number): number {
  if (cell < exactBelow) return cell;
  const doubling = Math.floor((cell - exactBelow) / cellsPerDoubling);
  const place = (cell - exactBelow) % cellsPerDoubling;
  const width = 2 ** (doubling + 1);
  return (cellsPerDoubling + place) * width + (width - 1) / 2;
}
