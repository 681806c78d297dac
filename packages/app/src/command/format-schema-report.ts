import type { JsonSchema } from '@toolwright/contract';
import { alignColumns } from '../explain/align-columns.js';
import type { ToolReport } from './schema-report.js';

/** Writes tools for a terminal: name, access and description, then one line for each property of the input. */
export function formatSchemaReport(tools: readonly ToolReport[]): string {
  return tools.map(formatTool).join('\n\n');
}

function formatTool({ name, access, description, input, unexpressed }: ToolReport): string {
  const properties = Object.entries(input.properties ?? {}).map(([property, schema]) => [
    property,
    typeOf(schema),
    input.required?.includes(property) ? 'required' : 'optional',
    schema.description ?? '',
  ]);
  const lines = properties.length === 0 ? ['takes nothing that a schema names'] : alignColumns(properties);
  return [`${name} (${access})`, description, ...lines, ...unexpressed.map((rule) => `also: ${rule}`)].join('\n  ');
}

function typeOf({ type, enum: values, items }: JsonSchema): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (type === 'array' && items !== undefined) return `${typeOf(items)}[]`;
  if (type === undefined) return 'any';
  return typeof type === 'string' ? type : type.join(' | ');
}
