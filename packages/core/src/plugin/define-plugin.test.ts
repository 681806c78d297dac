import { expect, test } from '@jest/globals';
import { definePlugin } from './define-plugin.js';

class WeatherPlugin {}

test('B1 a plugin is a singleton until its definition says otherwise', () => {
  expect(definePlugin(WeatherPlugin)).toEqual({ plugin: WeatherPlugin, scope: 'singleton' });
  const module = { id: 1, load: () => undefined };
  expect(definePlugin(WeatherPlugin, { scope: 'run', module })).toEqual({ plugin: WeatherPlugin, scope: 'run', module });
});

test.each([
  [{ scope: 'request' }, 'WeatherPlugin: definePlugin scope is "singleton" or "run"; received "request"'],
  [{ modul: {} }, 'WeatherPlugin: definePlugin takes scope, module; received "modul". Did you mean "module"?'],
])('B1 a definition with a mistake is refused by name: %j', (setup, message) => {
  expect(() => definePlugin(WeatherPlugin, setup as never)).toThrow(message);
});

test('B1 a definition of something else than a class is refused', () => {
  expect(() => definePlugin({} as never)).toThrow('definePlugin takes a class with @Plugin; received object');
});
