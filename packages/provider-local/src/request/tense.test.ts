import { describe, expect, test } from '@jest/globals';
import { readAsked } from './read-asked.js';

const now = Date.UTC(2025, 5, 1, 12);

describe('tenses of a request', () => {
  test.each([
    ['Is it raining now?', ['present']],
    ['Will it rain tomorrow?', ['future']],
    ['Did it rain yesterday?', ['past']],
    ['Rain on 2025-06-09', ['future']],
    ['Rain on 2025-05-09', ['past']],
    ['now and next week', ['present', 'future']],
    ['rain in Oslo', ['present']],
  ])('%j speaks of %j', (text, tenses) => {
    expect([...readAsked(text, now).tenses]).toEqual(tenses);
  });
});
