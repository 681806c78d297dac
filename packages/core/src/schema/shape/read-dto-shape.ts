import type { DtoClass } from '../../signature/class-type.js';
import { readInitialValue, readInitialValues } from '../initial-values.js';
import { checkDtoShape } from './check-dto-shape.js';
import type { DtoShape, NestedShape, PropertyConversion, PropertyShape } from './dto-shape.js';
import { hasTransform, readSentName } from './read-exposure.js';
import { readForm } from './read-form.js';
import { type RecordedType, readType } from './read-type.js';
import { type RuledProperty, readRuledProperties } from './ruled-property.js';

const shapes = new WeakMap<DtoClass, DtoShape>();

/**
 * The shape of a DTO class, read and checked once.
 * @throws ToolwrightError `declaration_error` when no property carries a rule, a field carries none, a rule cannot mean what it says, or a
 * default breaks its own rule
 */
export function readDtoShape(dto: DtoClass): DtoShape {
  const known = shapes.get(dto);
  if (known !== undefined) return known;
  const initial = readInitialValues(dto);
  const ruled = readRuledProperties(dto);
  const shape = { dto, properties: ruled.flatMap((property) => readProperty(property, readInitialValue(property, initial))) };
  // Known before it is checked: a default may be an instance of a class that contains this one.
  shapes.set(dto, shape);
  try {
    checkDtoShape({ shape, ruled, initial });
  } catch (thrown) {
    shapes.delete(dto);
    throw thrown;
  }
  return shape;
}

function readProperty(ruled: RuledProperty, initial: unknown): readonly PropertyShape[] {
  const { dto, property, rules } = ruled;
  const sentAs = readSentName(dto, property);
  if (sentAs === undefined) return [];
  const type = readType(dto, property);
  const nested = rules.some(({ name }) => name === 'nested') ? toNested(type) : undefined;
  return [
    {
      property,
      sentAs,
      rules,
      form: readForm(ruled),
      presence: initial !== undefined || isConditional(ruled) ? 'optional' : 'required',
      initial,
      conversion: hasTransform(dto, property) ? 'custom' : conversionOf(type, nested),
      ...(nested !== undefined && { nested }),
    },
  ];
}

/** Whether a call without the property may be fine although it has no default. */
function isConditional({ rules }: RuledProperty): boolean {
  const hasCondition = rules.some(({ name }) => name === 'isOptional' || name === 'conditional');
  return hasCondition || rules.every(({ recorded }) => recorded.validateIf !== undefined);
}

function toNested(type: RecordedType): NestedShape | undefined {
  switch (type.kind) {
    case 'class':
      return { kind: 'class', shape: () => readDtoShape(type.dto) };
    case 'union':
      return { ...type, options: type.options.map(({ value, dto }) => ({ value, shape: () => readDtoShape(dto) })) };
    case 'none':
    case 'date':
    case 'other':
      return undefined;
  }
}

function conversionOf({ kind }: RecordedType, nested: NestedShape | undefined): PropertyConversion {
  if (kind === 'none' || nested !== undefined) return 'none';
  return kind === 'date' ? 'date' : 'custom';
}
