import { expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { mayHavePlace } from './may-have-place.js';

const card: JsonSchema = { type: 'object', properties: { number: { type: 'string' } }, additionalProperties: false };
const schema: JsonSchema = {
  type: 'object',
  properties: {
    card,
    cards: { type: 'array', items: { $ref: '#/$defs/card' } },
    pair: { prefixItems: [card] },
    payer: { anyOf: [card, { properties: { iban: { type: 'string' } } }] },
    giftCard: { anyOf: [card, { type: 'null' }] },
    tree: { $ref: '#' },
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    extra: { type: 'object', properties: {}, additionalProperties: true },
    anything: {},
    elsewhere: { $ref: 'https://example.com/card' },
  },
  $defs: { card },
};

test.each([
  'card',
  'card.number',
  'cards[].number',
  'pair[].number',
  'payer.number',
  'payer.iban',
  'giftCard.number',
  'tree.tree.card.number',
  'headers.authorization',
  'extra.token',
  'anything.at.all[]',
  'elsewhere.number',
])('A3 finds %p', (place) => {
  expect(mayHavePlace(schema, place)).toBe(true);
});

test.each([
  '',
  'crad',
  'card.nubmer',
  'card.number.digits',
  'cards.number',
  'card[].number',
  'payer.pin',
  'giftCard.pin',
  'tree.crad',
  'headers.a.b',
])('A3 does not find %p', (place) => {
  expect(mayHavePlace(schema, place)).toBe(false);
});
