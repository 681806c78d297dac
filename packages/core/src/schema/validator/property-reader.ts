import type { JsonValue } from '@toolwright/contract';
import type { PropertyShape } from '../shape/dto-shape.js';
import { copyJson } from './copy-json.js';
import { isIsoDate } from './is-iso-date.js';
import { NestedReader } from './nested-reader.js';
import type { Finding, Report } from './report.js';
import type { NestedMaking, SentReader } from './sent-reader.js';

/** Reads what was sent for one property. */
export class PropertyReader implements SentReader<JsonValue> {
  /** Key of what is made. */
  readonly target: string;
  /** Whether `null` says that nothing was sent. */
  readonly isOptional: boolean;
  readonly #form: PropertyShape['form'];
  readonly #one: SentReader<JsonValue>;

  constructor(shape: PropertyShape, making: NestedMaking) {
    this.target = making.making === 'instance' ? shape.property : shape.sentAs;
    this.isOptional = shape.rules.some(({ name }) => name === 'isOptional');
    this.#form = shape.form;
    this.#one = readerOf(shape, making);
  }

  read(sent: JsonValue, report: Report | undefined): unknown {
    if (this.#form === 'one' || !Array.isArray(sent) || this.#one === plainReader) return this.#one.read(sent, report);
    const entries: unknown[] = [];
    for (let index = 0; index < sent.length; index += 1) {
      const entry = this.#one.read(sent[index], report?.at(index));
      if (entry === undefined) return undefined;
      entries.push(entry);
    }
    return entries;
  }
}

function readerOf({ conversion, nested }: PropertyShape, making: NestedMaking): SentReader<JsonValue> {
  switch (conversion) {
    case 'none':
      return nested === undefined ? plainReader : new NestedReader(nested, making);
    case 'date':
      return dateReader;
    case 'custom':
      return plainReader;
  }
}

const plainReader: SentReader<JsonValue> = {
  read: (sent, report) => copyJson(sent) ?? refuse(sent, { report, finding: { expected: 'no key named "__proto__"', rule: 'known' } }),
};

const dateReader: SentReader<JsonValue> = {
  read: (sent, report) => (isIsoDate(sent) ? sent : refuse(sent, { report, finding: { expected: 'an ISO 8601 date', rule: 'isDate' } })),
};

/** With a report, tells and goes on with what was sent. */
function refuse(
  sent: JsonValue,
  { report, finding }: { readonly report: Report | undefined; readonly finding: Finding },
): JsonValue | undefined {
  report?.refuse();
  report?.add(finding, sent);
  return report && sent;
}
