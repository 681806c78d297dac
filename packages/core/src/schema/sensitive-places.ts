import { findOnProperty } from '../metadata/property-record.js';
import type { DtoShape, PropertyShape } from './shape/dto-shape.js';
import { nestedShapes } from './shape/nested-shapes.js';

/**
 * The places whose values are never shown: `card.number`, `cards[].number`. Of a class that contains itself they could not all be listed: there
 * the member that leads back is one of them, as a whole.
 */
export function findSensitivePlaces(shape: DtoShape, enclosing: readonly DtoShape[] = [shape]): readonly string[] {
  const places = shape.properties.flatMap((property) => {
    const names = new Set([property.sentAs, property.property]);
    const inner = nestedShapes(property);
    if (isSensitive(shape, property) || isHiddenWhole(property, enclosing)) return [...names];
    const steps = [...names].map((name) => (property.form === 'list' ? `${name}[]` : name));
    const inside = inner
      .filter((nested) => !enclosing.includes(nested))
      .flatMap((nested) => findSensitivePlaces(nested, [...enclosing, nested]));
    return steps.flatMap((step) => inside.map((place) => `${step}.${place}`));
  });
  return [...new Set(places)];
}

/** Whether a property is sensitive, or anything inside it. */
export function holdsSensitive(owner: DtoShape, property: PropertyShape): boolean {
  return isSensitive(owner, property) || nestedShapes(property).some((nested) => hasSensitive(nested, new Set()));
}

// Its shape repeats, or is the author's own: nobody can say where in it the values stand.
function isHiddenWhole(property: PropertyShape, enclosing: readonly DtoShape[]): boolean {
  return nestedShapes(property).some(
    (nested) => (property.conversion === 'custom' || enclosing.includes(nested)) && hasSensitive(nested, new Set()),
  );
}

function hasSensitive(shape: DtoShape, seen: Set<DtoShape>): boolean {
  if (seen.has(shape)) return false;
  seen.add(shape);
  return shape.properties.some(
    (property) => isSensitive(shape, property) || nestedShapes(property).some((nested) => hasSensitive(nested, seen)),
  );
}

function isSensitive({ dto }: DtoShape, { property }: PropertyShape): boolean {
  return findOnProperty(dto.prototype, property).sensitive === true;
}
