import { ToolwrightError } from '@toolwright/contract';
import { checkDefaults } from '../check-defaults.js';
import { checkPropertyRules } from '../check-property-rules.js';
import type { DtoShape } from './dto-shape.js';
import type { RuledProperty } from './ruled-property.js';

/** A shape and what it was read from. */
export interface ReadShape {
  readonly shape: DtoShape;
  readonly ruled: readonly RuledProperty[];
  /** Fields of a new instance. */
  readonly initial: Readonly<Record<string, unknown>>;
}

/** Refuses a class that could not mean what it says. @throws ToolwrightError `declaration_error` naming class, property and cure */
export function checkDtoShape({ shape, ruled, initial }: ReadShape): void {
  const { dto } = shape;
  refuseFieldsWithoutRules({ shape, ruled, initial });
  for (const property of ruled) checkPropertyRules(property);
  for (const { property, rules, conversion, nested } of shape.properties) {
    if (nested !== undefined || conversion === 'custom' || !rules.some(({ name }) => name === 'nested')) continue;
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}.${property}: @ValidateNested needs to know the class; no @Type was found. Add @Type(() => TheClass) from class-transformer.`,
    );
  }
  refuseDatesThatNoTextBecomes(shape);
  refuseExcludedWithoutDefault({ shape, ruled, initial });
  checkDefaults(dto, initial, new Map(ruled.map(({ property, rules }) => [property, rules])));
}

// JSON has no dates: without a conversion the rule sees a text, and refuses every call.
function refuseDatesThatNoTextBecomes({ dto, properties }: DtoShape): void {
  const lost = properties.find(({ rules, conversion }) => conversion === 'none' && rules.some(({ name }) => name === 'isDate'));
  if (lost === undefined) return;
  throw new ToolwrightError(
    'declaration_error',
    `${dto.name}.${lost.property}: @IsDate takes a Date, and JSON has none; no @Type was found. Add @Type(() => Date) from class-transformer, or use @IsISO8601() for a text.`,
  );
}

function refuseFieldsWithoutRules({ shape: { dto }, ruled, initial }: ReadShape): void {
  const names = new Set(ruled.map(({ property }) => property));
  const field = Object.keys(initial).find((name) => !names.has(name));
  if (field !== undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}.${field}: every field of an input carries a class-validator rule, or each call would be refused; this one has none. Add a rule such as @IsString(), or @Allow() to take anything.`,
    );
  }
  if (names.size === 0) {
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}: properties with class-validator rules were expected; none has one. Add rules such as @IsString().`,
    );
  }
}

function refuseExcludedWithoutDefault({ shape: { dto, properties }, ruled, initial }: ReadShape): void {
  const sent = new Set(properties.map(({ property }) => property));
  const lost = ruled.find(
    ({ property, rules }) => !sent.has(property) && initial[property] === undefined && !rules.some(({ name }) => name === 'isOptional'),
  );
  if (lost === undefined) return;
  throw new ToolwrightError(
    'declaration_error',
    `${dto.name}.${lost.property}: class-transformer lets no call send it, and it has no default, so that each call would be refused. Give it a default, or remove @Exclude.`,
  );
}
