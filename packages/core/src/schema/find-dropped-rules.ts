import type { DtoClass } from '../signature/class-type.js';
import { readPropertyRules } from './property-rule.js';
import type { DtoShape } from './shape/dto-shape.js';
import { nestedShapes } from './shape/nested-shapes.js';

/**
 * Rules that a class, or one nested in it, does not have although a class that it extends has them: class-validator drops them all where a subclass puts another
 * rule on the same property, and few mean that. As phrases: `nights: isInt of Trip, in Booking`.
 */
export function findDroppedRules(shape: DtoShape, seen: Set<DtoShape> = new Set()): readonly string[] {
  if (seen.has(shape)) return [];
  seen.add(shape);
  const inside = shape.properties.flatMap(nestedShapes).flatMap((nested) => findDroppedRules(nested, seen));
  return [...new Set([...droppedBy(shape.dto), ...inside])];
}

function droppedBy(dto: DtoClass): readonly string[] {
  const kept = new Set(readPropertyRules(dto).map(({ property, name }) => `${property}: ${name}`));
  return ancestorsOf(dto).flatMap((ancestor) =>
    readPropertyRules(ancestor)
      .map(({ property, name }) => `${property}: ${name}`)
      .filter((rule) => !kept.has(rule))
      .map((rule) => `${rule} of ${ancestor.name}, in ${dto.name}`),
  );
}

function ancestorsOf(dto: DtoClass): readonly DtoClass[] {
  const parent: unknown = Object.getPrototypeOf(dto);
  // What a class extends is a class; the last extends the prototype of all functions, which is none.
  return typeof parent === 'function' && parent.prototype !== undefined ? [parent as DtoClass, ...ancestorsOf(parent as DtoClass)] : [];
}
