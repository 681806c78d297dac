import type { JsonSchema } from '@toolwright/contract';
import type { DtoShape, NestedShape } from '../shape/dto-shape.js';
import { propertySchema } from './property-schema.js';
import type { SchemaPart } from './schema-part.js';

/** The member that chooses one class of a union. */
interface Tag {
  readonly discriminator: string;
  readonly value: string;
}

/** A class as it is written: by itself, or as one of a union. */
interface Place {
  isOpen: boolean;
  /** Where its schema stands, once another place needs to know. */
  reference?: string;
}

/**
 * Writes the schema of one DTO class, nested classes inside. A class that contains itself stands under `$defs` and is referred to. Classes
 * are told apart by identity, so two may share a name.
 */
export class SchemaWriter {
  readonly #places = new Map<DtoShape, Map<string, Place>>();
  readonly #definitions = new Map<string, JsonSchema>();

  /** The schema of the arguments as a whole. */
  write(root: DtoShape): SchemaPart {
    this.#findPlace(root).reference = '#';
    const { schema, unexpressed } = this.#writeMembers(root);
    const $defs = Object.fromEntries(this.#definitions);
    return { schema: this.#definitions.size > 0 ? { ...schema, $defs } : schema, unexpressed };
  }

  #writeNested(nested: NestedShape): SchemaPart {
    if (nested.kind === 'class') return this.#writeObject(nested.shape());
    const { discriminator, options } = nested;
    const parts = options.map(({ value, shape }) => this.#writeObject(shape(), { discriminator, value }));
    return {
      schema: { anyOf: parts.map(({ schema }) => schema) },
      unexpressed: [...new Set(parts.flatMap(({ unexpressed }) => unexpressed))],
    };
  }

  #writeObject(shape: DtoShape, tag?: Tag): SchemaPart {
    const place = this.#findPlace(shape, tag);
    if (place.isOpen || place.reference !== undefined) {
      place.reference ??= this.#nameDefinition(shape);
      // What it leaves to words was said where it stands.
      return { schema: { $ref: place.reference }, unexpressed: [] };
    }
    place.isOpen = true;
    const part = this.#writeMembers(shape, tag);
    place.isOpen = false;
    return place.reference === undefined ? part : this.#define(place.reference, part);
  }

  #writeMembers(owner: DtoShape, tag?: Tag): SchemaPart {
    const nest = (nested: NestedShape) => this.#writeNested(nested);
    const parts = owner.properties.map((shape) => ({ shape, ...propertySchema({ owner, shape, nest }) }));
    const required = parts.filter(({ shape }) => shape.presence === 'required').map(({ shape }) => shape.sentAs);
    const members = Object.fromEntries(parts.map(({ shape, schema }) => [shape.sentAs, schema]));
    return {
      schema: {
        type: 'object',
        properties: tag === undefined ? members : withTag(members, tag),
        required: tag === undefined ? required : [...new Set([tag.discriminator, ...required])],
        additionalProperties: false,
      },
      unexpressed: parts.flatMap(({ unexpressed }) => unexpressed),
    };
  }

  #findPlace(shape: DtoShape, tag?: Tag): Place {
    const places = this.#places.get(shape) ?? new Map<string, Place>();
    this.#places.set(shape, places);
    const key = JSON.stringify([tag?.discriminator, tag?.value]);
    const place = places.get(key) ?? { isOpen: false };
    places.set(key, place);
    return place;
  }

  #nameDefinition({ dto }: DtoShape): string {
    // A pointer reads ~ and / in its own way.
    const name = dto.name.replace(/[^\w$]/g, '_') || 'Object';
    let unique = name;
    for (let count = 2; this.#definitions.has(unique); count += 1) unique = `${name}${count}`;
    // Taken now, written when the class is complete.
    this.#definitions.set(unique, {});
    return `#/$defs/${unique}`;
  }

  #define(reference: string, { schema, unexpressed }: SchemaPart): SchemaPart {
    this.#definitions.set(reference.slice('#/$defs/'.length), schema);
    return { schema: { $ref: reference }, unexpressed };
  }
}

function withTag(members: Readonly<Record<string, JsonSchema>>, { discriminator, value }: Tag): Readonly<Record<string, JsonSchema>> {
  const { title, description } = members[discriminator] ?? {};
  const tag = { type: 'string', ...(title !== undefined && { title }), ...(description !== undefined && { description }), const: value };
  return { ...members, [discriminator]: tag } as Readonly<Record<string, JsonSchema>>;
}
