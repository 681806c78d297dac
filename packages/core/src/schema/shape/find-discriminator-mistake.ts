import { readSentName } from './read-exposure.js';
import { readType } from './read-type.js';
import { type RuledProperty, readRuledProperties } from './ruled-property.js';

/** What is wrong between a union and its classes: the property that chooses the class stays exactly where the class declares it. */
export function findDiscriminatorMistake({ dto, property }: RuledProperty): string | undefined {
  const type = readType(dto, property);
  if (type.kind !== 'union') return undefined;
  const { discriminator, keepsDiscriminator, options } = type;
  const wrong = options.find((option) => declares(option.dto, discriminator) !== keepsDiscriminator);
  if (wrong === undefined) return undefined;
  return keepsDiscriminator
    ? `with keepDiscriminatorProperty each class declares "${discriminator}", or each call would be refused; ${wrong.dto.name} does not. Declare it there, or drop the option.`
    : `class-transformer takes "${discriminator}" away before ${wrong.dto.name}, which declares it, is made. Set keepDiscriminatorProperty: true.`;
}

function declares(dto: RuledProperty['dto'], property: string): boolean {
  return readRuledProperties(dto).some((ruled) => readSentName(dto, ruled.property) === property);
}
