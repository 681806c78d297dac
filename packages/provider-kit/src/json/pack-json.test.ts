import { expect, test } from '@jest/globals';
import { packJson } from './pack-json.js';

test('gives the same JSON, frozen no more', () => {
  const json = Object.freeze({ name: 'weather', parameters: Object.freeze({ type: 'object' }) });
  const packed = packJson(json);
  expect(packed).toEqual(json);
  expect([packed, packed.parameters].some(Object.isFrozen)).toBe(false);
});
