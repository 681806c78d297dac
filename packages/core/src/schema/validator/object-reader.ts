import type { JsonObject } from '@toolwright/contract';
import type { DtoShape } from '../shape/dto-shape.js';
import { surplus } from '../surplus.js';
import { PropertyReader } from './property-reader.js';
import type { Report } from './report.js';
import type { ReaderSource, SentReader } from './sent-reader.js';

const readers = new WeakMap<DtoShape, Map<string, ObjectReader>>();

/** The reader of a class, compiled on first use and shared by all that contain the class. */
export function findReader(source: ReaderSource): SentReader<JsonObject> {
  const ofShape = readers.get(source.shape) ?? new Map<string, ObjectReader>();
  readers.set(source.shape, ofShape);
  const key = `${source.making} ${source.discriminator ?? ''}`;
  const reader = ofShape.get(key) ?? new ObjectReader(source);
  ofShape.set(key, reader);
  return reader;
}

/** Reads a JSON object as an instance of a class, or as a copy for class-transformer. A key that no property has is refused. */
class ObjectReader implements SentReader<JsonObject> {
  readonly #source: ReaderSource;
  // A class may contain itself, so its properties are not looked at before they are needed.
  #properties: readonly PropertyReader[] | undefined;
  #byName: ReadonlyMap<string, PropertyReader> = new Map();

  constructor(source: ReaderSource) {
    this.#source = source;
  }

  read(sent: JsonObject, report: Report | undefined): object | undefined {
    const { shape, making, discriminator } = this.#source;
    this.#properties ??= this.#compile();
    const properties = this.#properties;
    let inOrder = 0;
    // Written by name, whatever its class declares.
    const made = (making === 'instance' ? new shape.dto() : {}) as Record<string, unknown>;
    for (const name in sent) {
      const value = sent[name];
      if (value === undefined) continue;
      // Mostly they are sent in the order of the class, and are found faster so than by their names.
      let property = properties[inOrder];
      if (property?.sentAs === name) inOrder += 1;
      else property = this.#byName.get(name);
      if (property !== undefined) {
        if (value === null && property.isOptional) continue;
        const read = property.isPlain && typeof value !== 'object' ? value : property.read(value, report?.at(name));
        if (read === undefined) return undefined;
        made[property.target] = read;
      } else if (name === discriminator) {
        // class-transformer chooses by it, and takes it away.
        if (making === 'copy') made[name] = value;
      } else if (report === undefined) return undefined;
      else report.at(name).add(surplus, value);
    }
    return made;
  }

  #compile(): readonly PropertyReader[] {
    const { shape, making } = this.#source;
    this.#byName = new Map(
      shape.properties.map((property) => [property.sentAs, new PropertyReader(property, { making, find: findReader })]),
    );
    // Of two properties that are sent under one name the last counts, in whatever order names are sent.
    return [...this.#byName.values()];
  }
}
