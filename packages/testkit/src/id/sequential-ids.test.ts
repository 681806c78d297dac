import { describe, expect, test } from '@jest/globals';
import { SequentialIds } from './sequential-ids.js';

describe('G4 SequentialIds', () => {
  test('counts from one', () => {
    const ids = new SequentialIds();
    expect([ids.newId(), ids.newId()]).toEqual(['id_1', 'id_2']);
  });

  test('counts each source by itself, under its prefix', () => {
    const runs = new SequentialIds('run_');
    new SequentialIds('run_').newId();
    expect(runs.newId()).toBe('run_1');
  });
});
