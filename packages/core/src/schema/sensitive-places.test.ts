import { describe, expect, test } from '@jest/globals';
import { Expose, Transform, Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Sensitive } from '../decorator/sensitive.js';
import { findSensitivePlaces } from './sensitive-places.js';
import { readDtoShape } from './shape/read-dto-shape.js';

class Account {
  @Sensitive() @IsString() secret!: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Account) children?: Account[];
  @IsOptional() @ValidateNested() @Type(() => Bank) bank?: object;
}

class Bank {
  @IsString() name!: string;
  @ValidateNested() @Type(() => Account) owner!: Account;
  @IsOptional() @ValidateNested() @Type(() => Bank) parent?: object;
}

class Folder {
  @IsString() name!: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Folder) folders?: Folder[];
}

class Card {
  @Sensitive() @IsString() number!: string;
}

class Voucher {
  @Sensitive() @IsString() code!: string;
}

class Order {
  @ValidateNested()
  @Type(() => Object, {
    discriminator: {
      property: 'by',
      subTypes: [
        { name: 'card', value: Card },
        { name: 'voucher', value: Voucher },
      ],
    },
  })
  payment!: object;
  @IsArray() @Transform(({ value }) => value) @ValidateNested({ each: true }) @Type(() => Card) cards!: Card[];
  @Sensitive() @Expose({ name: 'pin_code' }) @IsString() pin!: string;
}

describe('A2 findSensitivePlaces', () => {
  test('masks the member that leads back to a class with a sensitive one, as a whole', () => {
    expect(findSensitivePlaces(readDtoShape(Account))).toEqual(['secret', 'children', 'bank.owner', 'bank.parent']);
  });

  test('leaves a class that contains itself alone when nothing in it is sensitive', () => {
    expect(findSensitivePlaces(readDtoShape(Folder))).toEqual([]);
  });

  test('names the places of every class of a union, all of what the author converts, and both names of a renamed one', () => {
    expect(findSensitivePlaces(readDtoShape(Order))).toEqual(['payment.number', 'payment.code', 'cards', 'pin_code', 'pin']);
  });
});
