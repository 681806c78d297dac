import { expect, test } from '@jest/globals';
import { lastLines } from './last-lines.ts';

test('lastLines keeps what an error says and drops its stack', () => {
  const output = ['', 'Error: Cannot find package', '    at packageResolve (node:internal:857:9)', "  code: 'ERR_MODULE_NOT_FOUND'", ''];
  expect(lastLines(output.join('\n'))).toBe("Error: Cannot find package\n  code: 'ERR_MODULE_NOT_FOUND'");
});

test('lastLines keeps the last twenty lines', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
  expect(lastLines(lines.join('\n')).split('\n')).toEqual(lines.slice(10));
});
