import { describe, expect, test } from '@jest/globals';
import { StreamedText } from './streamed-text.js';

const first = { item: '0', part: 'a' };

describe('E3 StreamedText', () => {
  test('joins pieces, and separates parts and items', () => {
    const text = new StreamedText(' | ');
    const added = [
      text.append(first, 'one'),
      text.append(first, ' more'),
      text.append({ item: '0', part: 'b' }, 'two'),
      text.append({ item: '1', part: 'a' }, 'three'),
    ];
    expect(added).toEqual(['one', ' more', ' | two', ' | three']);
    expect(text.whole).toBe('one more | two | three');
  });

  test('adds at the end of an item what did not come in pieces', () => {
    const text = new StreamedText(' | ');
    text.append(first, 'on');
    expect([text.complete('0', 'one'), text.complete('0', 'one'), text.complete('1', 'two')]).toEqual(['e', '', ' | two']);
    expect(text.whole).toBe('one | two');
  });

  test('stays with the pieces where the finished item says something else: they have been passed on', () => {
    const text = new StreamedText('');
    text.append(first, 'one');
    expect([text.complete('0', 'another'), text.whole]).toEqual(['', 'one']);
  });
});
