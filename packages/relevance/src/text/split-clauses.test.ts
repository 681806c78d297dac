import { describe, expect, test } from '@jest/globals';
import { splitClauses } from './split-clauses.js';

describe('splitClauses', () => {
  test('parts the wishes of one request', () => {
    expect(splitClauses('Book a table and call a taxi. Then tell Ann, please').map((clause) => clause.trim())).toEqual([
      'Book a table',
      'call a taxi',
      'tell Ann',
      'please',
    ]);
  });

  test('does not cut inside numbers and names', () => {
    expect(splitClauses('convert 1,250.75 with math.hypot')).toEqual(['convert 1,250.75 with math.hypot']);
  });
});
