import { emittedPropertyType } from '../../metadata/design-type.js';
import type { PropertyRule } from '../property-rule.js';
import type { PropertyForm } from './dto-shape.js';
import type { RuledProperty } from './ruled-property.js';

const listRules: ReadonlySet<string> = new Set([
  'isArray',
  'arrayContains',
  'arrayMaxSize',
  'arrayMinSize',
  'arrayNotContains',
  'arrayNotEmpty',
  'arrayUnique',
]);

/** Whether a property is a list: by the type that the compiler emitted, or by a rule that makes sense only of lists and always holds. */
export function readForm({ dto, property, rules }: RuledProperty): PropertyForm {
  const type = emittedPropertyType(dto.prototype, property);
  const isList = type === Array || type === Set || rules.some(saysList);
  return isList ? 'list' : 'one';
}

function saysList({ name, target, recorded }: PropertyRule): boolean {
  return recorded.validateIf === undefined && (target === 'each' || listRules.has(name));
}
