import type { JsonSchema, JsonType, JsonValue } from '@toolwright/contract';
import { isAllowed } from './is-allowed.js';
import { isJsonList, isJsonObject, isOfType } from './json-shape.js';
import { mergeSchemas } from './merge-schemas.js';
import { propertySchemaOf } from './property-schema-of.js';

const maxSteps = 100_000;
const maxDepth = 200;

/**
 * Reads what a schema says of a value's shape: types, allowed values, properties, items, alternatives, references within the schema.
 * Bounds, patterns and formats are left to the tool's own check. It gives up after 100,000 steps, because alternatives that contain
 * themselves cost time that doubles with each level.
 */
export class SchemaReader {
  readonly #root: JsonSchema;
  #stepsLeft = maxSteps;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  get hasGivenUp(): boolean {
    return this.#stepsLeft <= 0;
  }

  /** Counts one step. @returns whether there may be another */
  advance(depth: number): boolean {
    this.#stepsLeft = depth > maxDepth ? 0 : this.#stepsLeft - 1;
    return !this.hasGivenUp;
  }

  /** The schema that a `$ref` names, with what stands beside it; one that cannot be followed says nothing. */
  resolve(schema: unknown): JsonSchema {
    let resolved = isJsonObject(schema) ? schema : {};
    for (let hops = 0; typeof resolved.$ref === 'string' && hops < maxDepth; hops += 1) {
      const { $ref, ...beside } = resolved;
      resolved = { ...this.#find($ref), ...beside };
    }
    return resolved;
  }

  /** The alternatives of a resolved schema, each with what holds for all of them; none when it has only itself. */
  branchesOf(schema: JsonSchema): readonly JsonSchema[] {
    const { anyOf, oneOf, ...common } = schema;
    const alternatives = anyOf ?? oneOf;
    if (Array.isArray(alternatives)) return alternatives.map((branch) => mergeSchemas(common, this.resolve(branch)));
    const { type } = schema;
    if (typeof type === 'string' || type === undefined) return [];
    return type.map((single: JsonType) => ({ ...schema, type: single }));
  }

  /** Whether a value has the shape that a schema asks for. */
  fits(value: JsonValue, { schema, depth }: { readonly schema: unknown; readonly depth: number }): boolean {
    if (!this.advance(depth)) return false;
    const resolved = this.resolve(schema);
    const fits = (inner: JsonValue, part: unknown): boolean => this.fits(inner, { schema: part, depth: depth + 1 });
    const branches = this.branchesOf(resolved);
    if (branches.length > 0) return branches.some((branch) => fits(value, branch));
    const { type, allOf } = resolved;
    if (typeof type === 'string' && !isOfType(value, type)) return false;
    if (!isAllowed(value, resolved)) return false;
    if (Array.isArray(allOf) && !allOf.every((part) => fits(value, part))) return false;
    if (isJsonList(value)) return value.every((entry) => fits(entry, resolved.items));
    if (!isJsonObject(value)) return true;
    if (!(resolved.required ?? []).every((name) => Object.hasOwn(value, name))) return false;
    return Object.entries(value).every(([name, inner]) => {
      const part = propertySchemaOf(resolved, name);
      return part !== false && (inner === undefined || fits(inner, part));
    });
  }

  #find(reference: string): JsonSchema {
    if (!reference.startsWith('#')) return {};
    const steps = reference.slice(1).split('/').slice(1);
    const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const found = names.reduce<unknown>((at, name) => (isJsonObject(at) && Object.hasOwn(at, name) ? at[name] : undefined), this.#root);
    return isJsonObject(found) ? found : {};
  }
}
