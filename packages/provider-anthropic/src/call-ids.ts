/**
 * The ids of a conversation's calls as the API takes them: legal and each there once. Calls that other vendors made have ids like
 * `functions.now:0`, or the same id in every turn. The same conversation always gets the same ids.
 */
export class CallIds {
  readonly #taken = new Set<string>();

  /** Takes an id for a call. @param id as Toolwright knows it */
  claim(id: string): string {
    const legal = id.replace(/[^A-Za-z0-9_-]/g, '_') || 'call';
    let free = legal;
    for (let number = 2; this.#taken.has(free); number += 1) free = `${legal}_${number}`;
    this.#taken.add(free);
    return free;
  }
}
