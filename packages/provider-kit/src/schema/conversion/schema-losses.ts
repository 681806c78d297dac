import type { SchemaLoss } from '@toolwright/contract';

/** What a conversion could not keep: each keyword of a place once, whatever befalls it last. */
export class SchemaLosses {
  readonly #losses = new Map<string, SchemaLoss>();

  add(loss: SchemaLoss): void {
    this.#losses.set(`${loss.keyword} ${loss.path}`, loss);
  }

  addDescribed(keyword: string, path: string): void {
    this.add({ path, keyword, effect: 'moved into the description' });
  }

  list(): readonly SchemaLoss[] {
    return [...this.#losses.values()];
  }
}
