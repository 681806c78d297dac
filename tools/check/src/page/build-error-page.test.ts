import { describe, expect, test } from '@jest/globals';
import { errorCatalogue } from '@toolwright/contract';
import { buildErrorPage } from './build-error-page.ts';
import { errorNotes } from './error-notes.ts';

const page = buildErrorPage({ catalogue: errorCatalogue, notes: errorNotes });

describe('buildErrorPage', () => {
  test.each(Object.keys(errorCatalogue))('has one row for %s', (code) => {
    expect(page.split('\n').filter((line) => line.startsWith(`| \`${code}\` |`))).toHaveLength(1);
  });

  test('says of a code all that there is to say', () => {
    const { meaning, operator } = errorNotes.rate_limited;
    expect(page).toContain(`| \`rate_limited\` | ${meaning} | transient | none | Wait, then call again. | ${operator} |`);
  });

  test('keeps a stroke in a text from ending its cell', () => {
    const notes = { ...errorNotes, timeout: { meaning: 'a | b', operator: 'c' } };
    expect(buildErrorPage({ catalogue: errorCatalogue, notes })).toContain('| a \\| b |');
  });
});

describe('the notes on errors', () => {
  test('stand in the order of the catalogue', () => {
    expect(Object.keys(errorNotes)).toEqual(Object.keys(errorCatalogue));
  });

  test.each(Object.entries(errorNotes))('on %s are whole sentences', (_code, { meaning, operator }) => {
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(operator).toMatch(/^[A-Z].*\.$/);
  });
});
