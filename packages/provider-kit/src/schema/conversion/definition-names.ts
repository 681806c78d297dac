/** Names in the result for the definitions of the original that it refers to. */
export class DefinitionNames {
  /** By pointer in the original. */
  readonly #names = new Map<string, string>();

  /** The name of a definition, always the same and no other's. @param pointer where it stands in the original */
  nameOf(pointer: string): string {
    const known = this.#names.get(pointer);
    if (known !== undefined) return known;
    const last = pointer.slice(pointer.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9_]+/g, '_') || 'root';
    const taken = new Set(this.#names.values());
    let name = last;
    for (let number = 2; taken.has(name); number += 1) name = `${last}_${number}`;
    this.#names.set(pointer, name);
    return name;
  }

  /** Pointers and names, in the order asked for; those too that are named while this is read. */
  entries(): IterableIterator<[pointer: string, name: string]> {
    return this.#names.entries();
  }
}
