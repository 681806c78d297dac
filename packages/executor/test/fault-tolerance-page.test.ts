import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const repository = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/fault-tolerance.md', repository), 'utf8');

/** How many rows each letter has, and how their numbers are written. */
const counts = { T: 37, C: 35, M: 17, B: 21, A: 4, F: 17, G: 28, K: 19, I: 3, X: 18 } as const;
const digits = (letter: string): number => (letter === 'T' ? 3 : 2);
const expectedIds = Object.entries(counts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits(letter), '0')),
);

/** A row of the page: its id, and what it says of who shows it. */
const rows = [...page.matchAll(/^\| ([A-Z]\d{2,3}) \| .*? \| (.*?) \| .*\|$/gm)].map(([, id = '', shown = '']) => ({ id, shown }));

/** The tests that a row names: ``a file in backticks, then a title``. */
function listShown(shown: string): readonly { readonly file: string; readonly title: string }[] {
  return [...shown.matchAll(/`([^`]+\.test\.ts)` (.+?)(?=<br>|$)/g)].map(([, file = '', title = '']) => ({ file, title }));
}

test('C16 docs/fault-tolerance.md has each row of the reference once, in order', () => {
  expect(rows.map(({ id }) => id)).toEqual(expectedIds);
});

test('C16 each row of docs/fault-tolerance.md names a test that has its id in a title, or says why it does not apply', () => {
  const faults = rows.flatMap(({ id, shown }) => {
    const tests = listShown(shown);
    if (tests.length === 0) return shown.startsWith('not applicable, ') ? [] : [`${id} names no test`];
    return tests.flatMap(({ file, title }) => {
      const path = new URL(`packages/${file}`, repository);
      if (!existsSync(path)) return [`${id}: ${file} is not there`];
      const isThere = title.includes(id) && readFileSync(path, 'utf8').includes(title);
      return isThere ? [] : [`${id}: ${file} has no title "${title}"`];
    });
  });
  expect(faults).toEqual([]);
});
