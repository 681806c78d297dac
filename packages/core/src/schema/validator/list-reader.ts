import type { JsonValue } from '@toolwright/contract';
import { refuseSent } from './refuse-sent.js';
import type { Report } from './report.js';
import type { SentReader } from './sent-reader.js';

/** Reads a list of what another reader reads. `null` is left as it is, for the rules to refuse; class-transformer cannot read it as an entry. */
export class ListReader implements SentReader<JsonValue> {
  readonly #entry: SentReader<JsonValue>;

  constructor(entry: SentReader<JsonValue>) {
    this.#entry = entry;
  }

  read(sent: JsonValue, report: Report | undefined): unknown {
    if (sent === null) return null;
    if (!Array.isArray(sent)) return refuseSent(sent, { report, finding: { expected: 'a list', rule: 'isArray' } });
    const entries: unknown[] = [];
    for (let index = 0; index < sent.length; index += 1) {
      const entry = this.#readEntry(sent[index], report?.at(index));
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return entries;
  }

  #readEntry(entry: JsonValue, report: Report | undefined): unknown {
    return entry === null
      ? refuseSent(entry, { report, finding: { expected: 'a value', rule: 'required' } })
      : this.#entry.read(entry, report);
  }
}
