import type { JsonValue } from '@toolwright/contract';
import { type FieldName, parseFieldName } from '../naming/field-name.js';
import { measuresOf } from '../naming/measure.js';
import { isCompatible } from '../naming/unit.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';
import type { RecordField } from './record.js';

/** How sure it is that a field of a result holds what a parameter wants: by its own name, or only by a likeness. */
export type FieldMatch = 'same' | 'like' | 'none';

/** Names that hold anything at all, and so are like nothing. */
const generic = new Set('name descript text titl valu type note summari statu messag id result data'.split(' '));

/** Compares a result's field with a parameter by stems and units: `temperatureC` is the same as `temperature`, `price` is like `amount`. */
export function matchField(parameter: Parameter, { name, path }: Pick<RecordField, 'name' | 'path'>, source?: OfferedTool): FieldMatch {
  if (!isCompatible(parameter.name.unit, name.unit)) return 'none';
  if (isSameName(parameter.name, name) || isSameName(parameter.name, path) || isIdOf(parameter.name, name, source)) return 'same';
  return isLike(parameter, name) ? 'like' : 'none';
}

/** The value as the parameter takes it; `undefined` where it cannot. */
export function fitValue({ schema, type }: Parameter, value: RecordField['value']): JsonValue | undefined {
  if (schema.enum) return schema.enum.find((each) => String(each).toLowerCase() === String(value).toLowerCase());
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  switch (type) {
    case 'number':
    case 'integer':
      return typeof value === 'number' && value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value))
        ? value
        : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'string':
      return typeof value === 'boolean' ? undefined : String(value);
    case 'array':
    case 'object':
    case 'null':
      return undefined;
  }
}

/** Whether a tool may give what a parameter wants: by its declared output, or else by what it says of itself. */
export function mayProvide({ descriptor, nameStems, descriptionStems }: OfferedTool, parameter: Parameter): boolean {
  const { output } = descriptor;
  if (output?.properties) {
    return Object.keys(output.properties).some((key) => {
      const name = parseFieldName(key);
      return matchField(parameter, { name, path: name }) === 'same';
    });
  }
  return parameter.name.stems.length > 0 && parameter.name.stems.every((stem) => nameStems.has(stem) || descriptionStems.has(stem));
}

function isSameName(one: FieldName, other: FieldName): boolean {
  return one.stems.length > 0 && one.stems.length === other.stems.length && one.stems.every((stem) => other.stems.includes(stem));
}

/** `productId` is the `id` in a product's result. */
function isIdOf({ words, stems }: FieldName, field: FieldName, source: OfferedTool | undefined): boolean {
  const isId = words.at(-1) === 'id' && field.words.length === 1 && field.words[0] === 'id';
  return (
    isId && source !== undefined && stems.slice(0, -1).every((stem) => source.nameStems.has(stem) || source.descriptionStems.has(stem))
  );
}

function isLike({ name, descriptionStems }: Parameter, field: FieldName): boolean {
  if (field.stems.length === 0 || field.stems.every((stem) => generic.has(stem))) return false;
  const known = [...name.stems, ...descriptionStems];
  const isTold = field.stems.every((stem) => known.includes(stem));
  const isNarrower = name.stems.length > 0 && name.stems.every((stem) => field.stems.includes(stem));
  const isSameMeasure = measuresOf(name).some((measure) => measuresOf(field).includes(measure));
  return isTold || isNarrower || isSameMeasure;
}
