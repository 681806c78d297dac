import { describe, expect, test } from '@jest/globals';
import { Plugin } from '../decorator/plugin.js';
import { readPluginName } from './plugin-name.js';

describe('A9 readPluginName', () => {
  test('reads what @Plugin said, also on a base class', () => {
    @Plugin({ name: 'base' })
    class Base {}
    class Derived extends Base {}
    expect(readPluginName(Derived)).toBe('base');
  });

  test('says that @Plugin is missing', () => {
    class Bare {}
    expect(() => readPluginName(Bare)).toThrow("Bare: a class with @Plugin was expected, and it has none. Add @Plugin({ name: '…' })");
  });

  test('names both copies when another one wrote what this one cannot read', () => {
    class Foreign {}
    Reflect.defineMetadata(
      Symbol.for('toolwright.origin'),
      { metadataVersion: 2, url: 'file:///elsewhere/core/dist/metadata/origin.js' },
      Foreign,
    );
    expect(() => readPluginName(Foreign)).toThrow(
      /Foreign was decorated by @toolwright\/core of unknown version \(metadata 2, \/elsewhere\/core\); it is read by @toolwright\/core \d+\.\d+\.\d+\S* \(metadata 1, .*packages\/core\)/,
    );
  });
});
