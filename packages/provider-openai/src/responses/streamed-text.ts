/** Where a piece of text belongs. */
export interface TextPlace {
  readonly item: string;
  /** The part of the item, such as one of several summaries. */
  readonly part: string;
}

/** Puts text together that comes in pieces, part by part and item by item, and perhaps only whole, at the end of an item. */
export class StreamedText {
  readonly #separator: string;
  readonly #items = new Map<string, { readonly text: string; readonly part: string }>();
  #whole = '';

  /** @param separator stands between two parts, of one item or of two */
  constructor(separator: string) {
    this.#separator = separator;
  }

  /** All text so far. */
  get whole(): string {
    return this.#whole;
  }

  /** Adds a piece. @returns what it adds to the whole */
  append({ item, part }: TextPlace, piece: string): string {
    if (piece === '') return '';
    const before = this.#items.get(item);
    const joint = before === undefined || before.part === part ? '' : this.#separator;
    this.#items.set(item, { text: `${before?.text ?? ''}${joint}${piece}`, part });
    return this.#extend(before === undefined ? this.#firstJoint + piece : joint + piece);
  }

  /** Takes the text of a finished item. @returns what it adds to the whole: nothing where all of it came in pieces */
  complete(item: string, text: string): string {
    const before = this.#items.get(item)?.text ?? '';
    if (text === before || !text.startsWith(before)) return '';
    this.#items.set(item, { text, part: '' });
    return this.#extend(before === '' ? this.#firstJoint + text : text.slice(before.length));
  }

  /** What stands before a new item. */
  get #firstJoint(): string {
    return this.#whole === '' ? '' : this.#separator;
  }

  #extend(added: string): string {
    this.#whole += added;
    return added;
  }
}
