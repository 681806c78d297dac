import { describe, expect, test } from '@jest/globals';
import { maskArguments } from './mask-arguments.js';

describe('F6 maskArguments', () => {
  test.each<[string, Parameters<typeof maskArguments>[0], readonly string[], unknown]>([
    ['leaves arguments without secrets alone', { city: 'Oslo' }, [], { city: 'Oslo' }],
    ['hides a value', { user: 'ann', pin: 1234 }, ['pin'], { user: 'ann', pin: '[masked]' }],
    ['hides inside objects', { card: { number: '1', name: 'Ann' } }, ['card.number'], { card: { number: '[masked]', name: 'Ann' } }],
    [
      'hides in each entry of a list',
      { cards: [{ n: 1 }, { n: 2, x: 3 }] },
      ['cards[].n'],
      { cards: [{ n: '[masked]' }, { n: '[masked]', x: 3 }] },
    ],
    ['hides a whole object', { card: { number: '1' } }, ['card'], { card: '[masked]' }],
    ['hides a whole list', { pins: [1, 2] }, ['pins'], { pins: '[masked]' }],
    ['hides whole what has another shape', { card: 'my number is 1' }, ['card.number'], { card: '[masked]' }],
    ['hides null where an object should be', { card: null }, ['card.number'], { card: '[masked]' }],
    ['hides JSON text that is no object', '["my number is 1"]', ['pin'], '[masked]'],
    ['leaves text alone where nothing is secret', '{"city":', [], '{"city":'],
    ['reads JSON text', '{"pin":1,"user":"ann"}', ['pin'], { pin: '[masked]', user: 'ann' }],
    ['hides text that is no JSON', '{"pin":12', ['pin'], '[masked]'],
    ['adds nothing that is not there', { user: 'ann' }, ['pin', 'card.number', 'toString'], { user: 'ann' }],
  ])('%s', (_title, given, sensitive, expected) => {
    expect(maskArguments(given, sensitive)).toEqual(expected);
  });

  test('changes nothing in the arguments themselves', () => {
    const given = { card: { number: '1' } };
    maskArguments(given, ['card.number']);
    expect(given).toEqual({ card: { number: '1' } });
  });
});
