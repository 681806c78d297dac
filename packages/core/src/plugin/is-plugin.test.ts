import { expect, test } from '@jest/globals';
import { Plugin } from '../decorator/plugin.js';
import { isPlugin } from './is-plugin.js';

@Plugin({ name: 'demo' })
class DemoPlugin {}

test.each<[unknown, boolean]>([
  [DemoPlugin, true],
  [class Derived extends DemoPlugin {}, true],
  [class Bare {}, false],
  [() => {}, false],
  [new DemoPlugin(), false],
  [undefined, false],
])('B3 %p is a plugin class: %p', (value, expected) => {
  expect(isPlugin(value)).toBe(expected);
});
