import { describe, expect, test } from '@jest/globals';
import { chooseAreas } from './choose-areas.ts';
import type { MutationArea } from './mutation-area.ts';

const areaOf = (name: string): MutationArea => ({ name, packageFolder: 'packages/executor', sourceFolder: `src/${name}`, otherTests: [] });
const registered = [areaOf('retry'), areaOf('batch')];

describe('chooseAreas', () => {
  test('chooses all areas when none is named', () => {
    expect(chooseAreas([], registered)).toEqual({ kind: 'chosen', areas: registered });
  });

  test('chooses the named areas', () => {
    expect(chooseAreas(['batch'], registered)).toMatchObject({ kind: 'chosen', areas: [{ name: 'batch' }] });
  });

  test('names the known areas when one is unknown', () => {
    expect(chooseAreas(['batch', 'retri'], registered)).toEqual({
      kind: 'unknown',
      message: 'There is no area "retri". Known areas: retry, batch.',
    });
  });
});
