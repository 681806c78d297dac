import type { Asked } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';
import type { Candidate } from './candidate.js';
import { findChoices } from './find-choices.js';
import { findFlags } from './find-flags.js';
import { findNumberCandidates } from './find-number-candidates.js';
import { findTextCandidates } from './find-text-candidates.js';

/** Everything in the text that may be a value of the parameter; for a list, everything that may be one of its items. */
export function findCandidates(parameter: Parameter, tool: OfferedTool, asked: Asked): readonly Candidate[] {
  const { schema, type } = parameter;
  if (schema.enum) return findChoices(schema.enum, parameter, asked);
  switch (type) {
    case 'boolean':
      return findFlags(parameter, asked);
    case 'number':
    case 'integer':
      return findNumberCandidates(parameter, asked);
    case 'string':
      return findTextCandidates(parameter, tool, asked);
    case 'array': {
      const { items = {} } = schema;
      return findCandidates({ ...parameter, schema: items, type: itemType(items.type) }, tool, asked);
    }
    case 'object':
    case 'null':
      return [];
  }
}

// Lists of lists are not spoken of; their items are left to fail.
function itemType(type: Parameter['schema']['type']): Parameter['type'] {
  const named = typeof type === 'string' ? type : (type?.find((each) => each !== 'null') ?? 'string');
  return named === 'array' ? 'object' : named;
}
