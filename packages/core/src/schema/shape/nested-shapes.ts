import type { DtoShape, PropertyShape } from './dto-shape.js';

/** The shapes of the classes that `@ValidateNested` looks into. */
export function nestedShapes({ nested }: PropertyShape): readonly DtoShape[] {
  if (nested === undefined) return [];
  return nested.kind === 'class' ? [nested.shape()] : nested.options.map(({ shape }) => shape());
}
