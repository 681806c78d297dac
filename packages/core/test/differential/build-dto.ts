import { Expose, Transform, Type } from 'class-transformer';
import { Allow, IsArray, IsDate, IsIn, IsOptional, IsString, ValidateIf, ValidateNested, type ValidationOptions } from 'class-validator';
import type { DtoClass } from '../../src/signature/class-type.js';
import { type DtoRecipe, type FieldRecipe, sentName } from './dto-recipe.js';
import { ruleFamilies } from './rule-family.js';

type Fields = Record<string, unknown>;

/** Declares the class of a recipe, as its decorators would. */
export function buildDto({ fields, inherited, initialised }: DtoRecipe, discriminator: 'kept' | 'dropped' = 'dropped'): DtoClass {
  class Parent {
    flag = false;
    constructor() {
      if (initialised === 'all') for (const field of inherited) (this as Fields)[field.name] = undefined;
    }
    greet(): string {
      return 'a method';
    }
  }
  decorate(Parent, 'flag', [Allow()]);
  for (const field of inherited) decorate(Parent, field.name, declare(field));
  class Dto extends Parent {
    constructor() {
      super();
      for (const field of fields) {
        if (field.presence === 'default') (this as Fields)[field.name] = defaultOf(field);
        else if (initialised === 'all') (this as Fields)[field.name] = undefined;
      }
      if (discriminator === 'kept') (this as Fields).kind = undefined;
    }
  }
  for (const field of fields) decorate(Dto, field.name, declare(field));
  if (discriminator === 'kept') decorate(Dto, 'kind', [IsIn(['cat', 'dog'])]);
  return Dto;
}

function decorate(dto: DtoClass, property: string, decorators: readonly PropertyDecorator[]): void {
  for (const decorator of decorators) decorator(dto.prototype, property);
}

function declare(field: FieldRecipe): readonly PropertyDecorator[] {
  const each: ValidationOptions = field.form === 'one' ? {} : { each: true };
  return [...(field.form === 'list' ? [IsArray()] : []), ...declareContent(field, each), ...declarePresence(field)];
}

function declarePresence({ presence }: FieldRecipe): readonly PropertyDecorator[] {
  switch (presence) {
    case 'optional':
      return [IsOptional()];
    case 'conditional':
      return [ValidateIf((owner: Fields) => owner.flag === true)];
    case 'required':
    case 'default':
      return [];
  }
}

function declareContent({ name, content }: FieldRecipe, each: ValidationOptions): readonly PropertyDecorator[] {
  switch (content.kind) {
    case 'value':
      return ruleFamilies[content.family].rules(each);
    case 'trimmed':
      return [Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)), IsString(each)];
    case 'renamed':
      return [Expose({ name: sentName({ name, content }) }), IsString(each)];
    case 'date':
      return [Type(() => Date), IsDate(each)];
    case 'nested': {
      const nested = buildDto(content.recipe);
      return [Type(() => nested), ValidateNested(each)];
    }
    case 'union': {
      const [cat, dog] = [buildDto(content.cat, content.discriminator), buildDto(content.dog, content.discriminator)];
      const subTypes = [
        { name: 'cat', value: cat },
        { name: 'dog', value: dog },
      ];
      const keepDiscriminatorProperty = content.discriminator === 'kept';
      return [Type(() => cat, { keepDiscriminatorProperty, discriminator: { property: 'kind', subTypes } }), ValidateNested(each)];
    }
  }
}

/** A default that keeps its own rules; nothing where a list or class would have to be filled. */
function defaultOf({ content, form }: FieldRecipe): unknown {
  if (form !== 'one') return [];
  switch (content.kind) {
    case 'value':
      return ruleFamilies[content.family].samples[0];
    case 'trimmed':
    case 'renamed':
      return 'a default';
    case 'date':
      return new Date(0);
    case 'nested':
    case 'union':
      return undefined;
  }
}
