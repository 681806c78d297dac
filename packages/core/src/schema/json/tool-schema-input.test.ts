import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@toolwright/contract';
import { Plugin } from '../../decorator/plugin.js';
import { Tool } from '../../decorator/tool.js';
import { describePlugin } from '../../plugin/describe-plugin.js';
import type { ObjectSchema } from './tool-schema-input.js';

interface Search {
  readonly words: readonly string[];
}

const schema = { type: 'object', properties: { words: { type: 'array', items: { type: 'string' } } }, required: ['words'] } as const;

@Plugin({ name: 'library' })
class Library {
  @Tool({ description: 'Finds books.', input: schema })
  find(input: Search): number {
    return input.words.length;
  }

  @Tool({ description: 'Finds papers.', input: { type: 'object' } })
  findPapers(input: JsonObject): JsonObject {
    return input;
  }
}

const pluginWith = (input: unknown) => {
  @Plugin({ name: 'library' })
  class Mistaken {
    // What the compiler would refuse, as plain JavaScript could write it.
    @Tool({ description: 'Finds books.', input: input as ObjectSchema })
    find(_input: Search): void {}
  }
  return Mistaken;
};

describe('A3 @Tool with a JSON Schema', () => {
  test('publishes the schema and checks by it; the parameter is typed freely', async () => {
    const [find] = describePlugin(Library).tools;
    expect(find?.input.schema).toEqual(schema);
    expect(await find?.input.parse({ words: ['tools'] })).toEqual({ ok: true, input: { words: ['tools'] } });
    expect(await find?.input.parse({ words: [1] })).toMatchObject({ ok: false, problems: [{ path: 'words[0]', rule: 'type' }] });
  });

  test.each([
    [{ type: 'object', properties: { words: { $ref: '#/nowhere' } } }, '"$ref"'],
    [{ type: 'object', required: 'words' }, '"required"'],
    [{ type: 'string' }, '"type" is "object"'],
    [{ properties: {} }, "Add type: 'object'"],
  ])('refuses %j when the plugin is described, naming class, method and keyword', (input, part) => {
    const describing = () => describePlugin(pluginWith(input));
    expect(describing).toThrow(/^Mistaken\.find: /);
    expect(describing).toThrow(part);
  });
});
