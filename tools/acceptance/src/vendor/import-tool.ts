import { defaultTimeoutPolicy, defaultToolTraits, type JsonSchema, type ToolDescriptor, type ToolName } from '@toolwright/contract';
import type { Row } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';

/** Reads the tool of a row as an import would declare it, with its schema untouched; undefined where the row holds none. */
export function importTool({ name, description, parameters, tool }: Row): ToolDescriptor | undefined {
  if (isRecord(tool)) return importTool({ name: tool.name, description: tool.description, parameters: tool.inputSchema ?? {} });
  if (typeof name !== 'string' || !isRecord(parameters)) return undefined;
  return Object.freeze({
    // Imported names are not ours to parse: that every vendor takes them all the same is what is shown.
    name: name as ToolName,
    plugin: 'imported',
    method: name,
    description: typeof description === 'string' ? description : '',
    keywords: [],
    examples: [],
    ...defaultToolTraits,
    access: 'write',
    idempotent: false,
    // The rows are JSON text parsed.
    input: { schema: parameters as JsonSchema, unexpressed: [], sensitive: [], parse: (input) => ({ ok: true, input }) },
    policies: { timeout: defaultTimeoutPolicy },
  } satisfies ToolDescriptor);
}
