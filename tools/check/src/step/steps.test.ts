import { describe, expect, test } from '@jest/globals';
import { steps } from './steps.ts';

describe('steps', () => {
  test('have names of their own', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  });

  test('need only steps that run before them', () => {
    const names = steps.map(({ name }) => name);
    const late = steps.filter(({ needs }, index) => needs !== undefined && !names.slice(0, index).includes(needs));
    expect(late).toEqual([]);
  });
});
