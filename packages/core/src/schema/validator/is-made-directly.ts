import type { DtoShape, NestedShape, PropertyShape } from '../shape/dto-shape.js';

/** Whether instances of a class can be made without class-transformer: it changes nothing in the class, nor in one that it contains. */
export function isMadeDirectly(shape: DtoShape, seen: Set<DtoShape> = new Set()): boolean {
  if (seen.has(shape)) return true;
  seen.add(shape);
  return shape.properties.every(
    (property) => isUnchanged(property) && shapesIn(property.nested).every((inner) => isMadeDirectly(inner, seen)),
  );
}

function isUnchanged({ conversion, property, sentAs }: PropertyShape): boolean {
  return conversion === 'none' && property === sentAs;
}

function shapesIn(nested: NestedShape | undefined): readonly DtoShape[] {
  switch (nested?.kind) {
    case 'class':
      return [nested.shape()];
    case 'union':
      return nested.options.map(({ shape }) => shape());
    case undefined:
      return [];
  }
}
