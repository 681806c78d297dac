import type { JsonSchema, ToolDescriptor } from '@toolwright/contract';
import type { RelevanceDocument, RelevanceParameter } from './relevance-document.js';

/** Parameters nested deeper than this say little about what a tool is for. */
const maxDepth = 4;

/** Reduces a descriptor to the texts that ranking reads; parameters of nested objects and of list items count like the tool's own. */
export function toDocument(descriptor: ToolDescriptor): RelevanceDocument {
  const { name, title, description, keywords, input } = descriptor;
  return {
    name,
    description: title === undefined ? description : `${title}. ${description}`,
    keywords,
    parameters: parametersOf(input.schema, maxDepth),
  };
}

function parametersOf(schema: JsonSchema, depth: number): readonly RelevanceParameter[] {
  if (depth === 0) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    toParameter(name, property),
    ...parametersOf(property, depth - 1),
    ...(property.items ? parametersOf(property.items, depth - 1) : []),
  ]);
}

function toParameter(name: string, { description, enum: own, items }: JsonSchema): RelevanceParameter {
  const values = (own ?? items?.enum)?.filter((value) => typeof value === 'string');
  return { name, ...(description !== undefined && { description }), ...(values && { values }) };
}
