import { describe, expect, test } from '@jest/globals';
import { DefinitionNames } from './definition-names.js';

describe('E1 DefinitionNames', () => {
  test('names a definition by the end of its pointer, the root as such, and always the same', () => {
    const names = new DefinitionNames();
    expect(['/$defs/City', '', '/$defs/City'].map((pointer) => names.nameOf(pointer))).toEqual(['City', 'root', 'City']);
  });

  test('numbers definitions whose pointers end alike, and leaves out what a name cannot hold', () => {
    const names = new DefinitionNames();
    expect(['/$defs/a b', '/$defs/a.b', '/definitions/a b'].map((pointer) => names.nameOf(pointer))).toEqual(['a_b', 'a_b_2', 'a_b_3']);
  });

  test('shows names that are given while it is read', () => {
    const names = new DefinitionNames();
    names.nameOf('/$defs/a');
    const seen: string[] = [];
    for (const [pointer, name] of names.entries()) {
      if (pointer === '/$defs/a') names.nameOf('/$defs/b');
      seen.push(name);
    }
    expect(seen).toEqual(['a', 'b']);
  });
});
