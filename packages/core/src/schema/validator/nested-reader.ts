import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isJsonObject } from '../is-json-object.js';
import type { NestedShape } from '../shape/dto-shape.js';
import { refuseSent } from './refuse-sent.js';
import type { Report } from './report.js';
import type { NestedMaking, SentReader } from './sent-reader.js';

/** Reads a nested object. `null` is left as it is, for the rules to refuse. */
export class NestedReader implements SentReader<JsonValue> {
  readonly #read: (sent: JsonObject, report: Report | undefined) => unknown;

  constructor(nested: NestedShape, { making, find }: NestedMaking) {
    this.#read = nested.kind === 'union' ? readUnion(nested, { making, find }) : readClass(nested, { making, find });
  }

  read(sent: JsonValue, report: Report | undefined): unknown {
    if (sent === null) return null;
    // class-transformer would make instances of what is in a list.
    return isJsonObject(sent)
      ? this.#read(sent, report)
      : refuseSent(sent, { report, finding: { expected: 'a JSON object', rule: 'nested' } });
  }
}

type Read = (sent: JsonObject, report: Report | undefined) => unknown;
type NestedOf<K extends NestedShape['kind']> = Extract<NestedShape, { readonly kind: K }>;

function readClass({ shape }: NestedOf<'class'>, { making, find }: NestedMaking): Read {
  const reader = find({ shape: shape(), making });
  return (sent, report) => reader.read(sent, report);
}

// Closed: class-transformer makes the base class of what has an unknown name.
function readUnion({ discriminator, keepsDiscriminator, options }: NestedOf<'union'>, { making, find }: NestedMaking): Read {
  const ignored = keepsDiscriminator ? undefined : discriminator;
  const readers = new Map<unknown, SentReader<JsonObject>>(
    options.map(({ value, shape }) => [value, find({ shape: shape(), making, discriminator: ignored })]),
  );
  const expected = `one of ${options.map(({ value }) => JSON.stringify(value)).join(', ')}`;
  return (sent, report) => {
    const reader = readers.get(sent[discriminator]);
    if (reader !== undefined) return reader.read(sent, report);
    const name = sent[discriminator];
    report?.refuse();
    const rule = name === undefined ? 'required' : 'discriminator';
    return refuseSent(name, { report: report?.at(discriminator), finding: { expected, rule } });
  };
}
