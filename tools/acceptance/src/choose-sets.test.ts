import { describe, expect, test } from '@jest/globals';
import type { AcceptanceSet } from './acceptance-set.ts';
import { chooseSets } from './choose-sets.ts';

const setOf = (name: string): AcceptanceSet => ({ name, purpose: name, run: async () => ({ passed: 1, failed: 0, report: '' }) });
const registered = [setOf('chains'), setOf('retries')];

describe('chooseSets', () => {
  test('chooses all sets when none is named', () => {
    expect(chooseSets([], registered)).toEqual({ kind: 'chosen', sets: registered });
  });

  test('chooses the named sets', () => {
    expect(chooseSets(['retries'], registered)).toMatchObject({ kind: 'chosen', sets: [{ name: 'retries' }] });
  });

  test('names the known sets when one is unknown', () => {
    expect(chooseSets(['retry'], registered)).toEqual({
      kind: 'unknown',
      message: 'There is no acceptance set "retry". Known sets: chains, retries.',
    });
  });

  test('says plainly that none is registered', () => {
    expect(chooseSets([], [])).toEqual({ kind: 'none-registered', message: 'No acceptance set is registered yet.' });
    expect(chooseSets(['retry'], [])).toMatchObject({ kind: 'unknown', message: expect.stringContaining('none is registered yet') });
  });
});
