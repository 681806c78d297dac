import { describe, expect, test } from '@jest/globals';
import type { Coercion } from './coercion.js';
import { describeCoercions } from './describe-coercions.js';

const number: Coercion = { path: 'cards[0].pin', from: '12', to: 12, rule: 'number' };

describe('C2 describeCoercions', () => {
  test.each<[string, Coercion, string]>([
    ['what was read as what', number, 'cards[0].pin: "12" was read as 12'],
    ['a null that was dropped', { path: 'unit', from: null, to: undefined, rule: 'absent' }, 'unit: null was read as absent'],
    ['the arguments as a whole', { path: '', from: '{}', to: {}, rule: 'json' }, 'arguments: "{}" was read as {}'],
  ])('says %s', (_title, coercion, sentence) => {
    expect(describeCoercions([coercion], [])).toEqual([sentence]);
  });

  test('counts those beyond twenty', () => {
    const sentences = describeCoercions(
      Array.from({ length: 25 }, () => number),
      [],
    );
    expect(sentences).toHaveLength(21);
    expect(sentences.at(-1)).toBe('5 more values were read as what was expected');
  });

  test('shortens long values', () => {
    const [sentence = ''] = describeCoercions([{ ...number, from: 'x'.repeat(1000) }], []);
    expect(sentence.length).toBeLessThan(120);
  });

  test.each(['cards[].pin', 'cards', 'cards[].pin.digits'])('F6 hides what is at, in or around the sensitive place %s', (place) => {
    expect(describeCoercions([number], [place])).toEqual(['cards[0].pin: a masked value was read as a number']);
  });
});
