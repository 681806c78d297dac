import { reasonOf, ToolwrightError } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import type { RuledProperty } from './shape/ruled-property.js';

/** The fields of a new instance: what holds where a call sends nothing. @throws ToolwrightError `declaration_error` when it cannot be made */
export function readInitialValues(dto: DtoClass): Readonly<Record<string, unknown>> {
  try {
    return new dto() as Record<string, unknown>;
  } catch (thrown) {
    const reason = reasonOf(thrown);
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}: a class that can be made without arguments was expected; its constructor threw: ${reason}. Give fields their defaults where they are declared.`,
      { cause: thrown },
    );
  }
}

/** What a property of a new instance holds. @throws ToolwrightError `declaration_error` when it cannot be read */
export function readInitialValue({ dto, property }: RuledProperty, initial: Readonly<Record<string, unknown>>): unknown {
  try {
    return initial[property];
  } catch (thrown) {
    throw new ToolwrightError(
      'declaration_error',
      `${dto.name}.${property}: a property that can be read before anything was sent was expected; its getter threw: ${reasonOf(thrown)}. Make it a field, or have the getter give undefined until it knows better.`,
      { cause: thrown },
    );
  }
}
