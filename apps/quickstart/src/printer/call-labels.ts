/** Short names for the calls of a run, so that lines of calls that run side by side can be told apart: a, b, … z, a2, … */
export class CallLabels {
  readonly #labels = new Map<string, string>();

  /** The label of a call; a new one at its first use. */
  of(callId: string): string {
    const known = this.#labels.get(callId);
    if (known !== undefined) return known;
    const index = this.#labels.size;
    const round = Math.floor(index / 26);
    const label = `${String.fromCharCode(97 + (index % 26))}${round === 0 ? '' : round + 1}`;
    this.#labels.set(callId, label);
    return label;
  }
}
