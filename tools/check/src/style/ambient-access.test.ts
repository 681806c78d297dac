import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { checkAmbientAccess } from './ambient-access.ts';

const check = (text: string, path = 'packages/x/src/a.ts') => checkAmbientAccess(parseSource(path, text));

describe('checkAmbientAccess', () => {
  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const clock = { now: Date.now };', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const chance = Math.random();', 'Math.random'],
    ['setTimeout(task, 10);', 'setTimeout'],
    ['globalThis.setTimeout(task, 10);', 'setTimeout'],
    [`console.log('x');`, 'console'],
    [`import { setTimeout as sleep } from 'node:timers/promises';`, 'node:timers/promises'],
  ])('finds %s', (text, name) => {
    const findings = check(`\n${text}`);
    expect(findings).toMatchObject([{ line: 2, rule: 'ambient-access' }]);
    expect(findings[0]?.message).toContain(`\`${name}\``);
  });

  test.each(['clock.now();', 'const at = new Date(clock.now());', 'clearTimeout(timer);', `const text = 'Date.now()';`, 'Math.max(1, 2);'])(
    'lets %s pass',
    (text) => {
      expect(check(text)).toEqual([]);
    },
  );

  test.each(['packages/contract/src/port/clock.ts', 'packages/x/src/a.test.ts', 'apps/x/src/main.ts', 'tools/x/src/main.ts'])(
    'lets Date.now pass in %s',
    (path) => {
      expect(check('Date.now();', path)).toEqual([]);
    },
  );
});
