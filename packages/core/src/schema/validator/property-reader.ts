import type { JsonValue } from '@toolwright/contract';
import type { PropertyShape } from '../shape/dto-shape.js';
import { copyJson } from './copy-json.js';
import { isIsoDate } from './is-iso-date.js';
import { ListReader } from './list-reader.js';
import { NestedReader } from './nested-reader.js';
import { refuseSent } from './refuse-sent.js';
import type { Report } from './report.js';
import type { NestedMaking, SentReader } from './sent-reader.js';

/** Reads what was sent for one property. */
export class PropertyReader implements SentReader<JsonValue> {
  /** Key of what was sent. */
  readonly sentAs: string;
  /** Key of what is made. */
  readonly target: string;
  /** Whether `null` says that nothing was sent. */
  readonly isOptional: boolean;
  /** Whether a value that is no object or list is what is read. */
  readonly isPlain: boolean;
  readonly #reader: SentReader<JsonValue>;

  constructor(shape: PropertyShape, making: NestedMaking) {
    this.sentAs = shape.sentAs;
    this.target = making.making === 'instance' ? shape.property : shape.sentAs;
    this.isOptional = shape.rules.some(({ name }) => name === 'isOptional');
    const reader = readerOf(shape, making);
    this.isPlain = reader === plainReader;
    this.#reader = shape.form === 'one' || reader === plainReader ? reader : new ListReader(reader);
  }

  read(sent: JsonValue, report: Report | undefined): unknown {
    return this.#reader.read(sent, report);
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
  read: (sent, report) => {
    const copy = copyJson(sent);
    return copy === undefined ? refuseSent(sent, { report, finding: { expected: 'no key named "__proto__"', rule: 'known' } }) : copy;
  },
};

// `Date` makes a date of 0, true and null, too.
const dateReader: SentReader<JsonValue> = {
  read: (sent, report) =>
    isIsoDate(sent) ? sent : refuseSent(sent, { report, finding: { expected: 'an ISO 8601 date', rule: 'isDate' } }),
};
