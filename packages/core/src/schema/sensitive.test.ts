import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { Sensitive } from '../decorator/sensitive.js';
import { dtoInput } from './dto-input.js';

class Card {
  @Sensitive() @Length(16, 16) number!: string;
  @IsString() holder!: string;
}

class Purse {
  @ValidateNested({ each: true }) @Type(() => Card) cards!: Card[];
}

class Payment {
  @IsInt() amount!: number;
  @IsOptional() @Sensitive() @IsInt() pin?: number;
  @ValidateNested() @Type(() => Card) card!: Card;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => Purse) purses?: Purse[];
  @IsOptional() @Sensitive() @ValidateNested() @Type(() => Card) giftCard?: Card;
}

class Refund extends Payment {}

const card = { number: '4111111111111111', holder: 'Ada' };

async function problemsOf(value: object): Promise<readonly string[]> {
  const verdict = await dtoInput(Payment).parse({ amount: 1, card, ...value });
  return verdict.ok ? [] : verdict.problems.map(({ path, received }) => `${path}: ${received}`);
}

describe('A2 @Sensitive', () => {
  test('names each place, through nested classes and lists; of a place that is sensitive itself, only that', () => {
    expect(dtoInput(Payment).sensitive).toEqual(['pin', 'card.number', 'purses[].cards[].number', 'giftCard']);
  });

  test('is inherited', () => {
    expect(dtoInput(Refund).sensitive).toEqual(dtoInput(Payment).sensitive);
  });

  test('masks what came, wherever it stands', async () => {
    expect(await problemsOf({ pin: 'secret' })).toEqual(['pin: a masked value']);
    expect(await problemsOf({ card: { ...card, number: 'secret' } })).toEqual(['card.number: a masked value']);
    expect(await problemsOf({ purses: [{ cards: [card, { ...card, number: 'secret' }] }] })).toEqual([
      'purses[0].cards[1].number: a masked value',
    ]);
  });

  test('masks what stands around a sensitive place, and inside it', async () => {
    expect(await problemsOf({ card: 'secret' })).toEqual(['card: a masked value']);
    expect(await problemsOf({ giftCard: { ...card, holder: 5 } })).toEqual(['giftCard.holder: a masked value']);
  });

  test('shows what is not sensitive, and that nothing came', async () => {
    expect(await problemsOf({ amount: 'x', card: { number: card.number, holder: 5 } })).toEqual(['amount: "x"', 'card.holder: 5']);
    expect(await problemsOf({ card: { holder: 'Ada' } })).toEqual(['card.number: nothing']);
  });
});
