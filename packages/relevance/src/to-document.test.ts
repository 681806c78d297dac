import { describe, expect, test } from '@jest/globals';
import { defaultTimeoutPolicy, defaultToolTraits, type JsonSchema, parseToolName, type ToolDescriptor } from '@toolwright/contract';
import { toDocument } from './to-document.js';

function descriptorOf(schema: JsonSchema): ToolDescriptor {
  return {
    name: parseToolName('shop.find_products'),
    plugin: 'shop',
    method: 'findProducts',
    title: 'Product search',
    description: 'Finds what is on sale.',
    keywords: ['price'],
    examples: [],
    ...defaultToolTraits,
    access: 'read',
    idempotent: true,
    input: { schema, unexpressed: [], sensitive: [], parse: (input) => ({ ok: true, input }) },
    policies: { timeout: defaultTimeoutPolicy },
  };
}

describe('toDocument', () => {
  test('takes name, title, description and keywords', () => {
    expect(toDocument(descriptorOf({}))).toEqual({
      name: 'shop.find_products',
      description: 'Product search. Finds what is on sale.',
      keywords: ['price'],
      parameters: [],
    });
  });

  test('takes parameters with their texts, also those of nested objects and of list items', () => {
    const schema: JsonSchema = {
      properties: {
        colour: { enum: ['red', 'blue', null], description: 'Colour of the product' },
        sizes: { type: 'array', items: { enum: ['S', 'M'] } },
        filters: { type: 'array', items: { properties: { maker: { type: 'string' } } } },
      },
    };
    expect(toDocument(descriptorOf(schema)).parameters).toEqual([
      { name: 'colour', description: 'Colour of the product', values: ['red', 'blue'] },
      { name: 'sizes', values: ['S', 'M'] },
      { name: 'filters' },
      { name: 'maker' },
    ]);
  });

  test('ends on a schema that contains itself', () => {
    const node: { properties: Record<string, JsonSchema> } = { properties: {} };
    node.properties.child = node;
    expect(toDocument(descriptorOf(node)).parameters?.length).toBeLessThan(10);
  });
});
