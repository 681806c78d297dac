import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { IsString } from 'class-validator';
import { z } from 'zod';
import { Plugin } from '../decorator/plugin.js';
import { Tool, type ToolOptions } from '../decorator/tool.js';
import { describePlugin } from './describe-plugin.js';

class Card {
  @IsString() number!: string;
}

const zodPayment = z.object({ card: z.object({ number: z.string() }) });
const jsonPayment = {
  type: 'object',
  properties: { card: { type: 'object', properties: { number: { type: 'string' } } } },
} as const;

function describePay(options: object): ReturnType<typeof describePlugin>['tools'][number] | undefined {
  @Plugin({ name: 'payments' })
  class Payments {
    // Also what the compiler would refuse, as plain JavaScript could write it.
    @Tool({ description: 'Pays.', ...options } as ToolOptions)
    pay(_input: never): void {}
  }
  return describePlugin(Payments).tools[0];
}

describe('A3 @Tool with sensitive', () => {
  test.each([
    ['a Standard Schema', zodPayment],
    ['a JSON Schema', jsonPayment],
  ])('masks places of %s', async (_title, input) => {
    const pay = describePay({ input, sensitive: ['card.number'] });
    expect(pay?.input.sensitive).toEqual(['card.number']);
    expect(await pay?.input.parse({ card: { number: 5 } })).toMatchObject({
      problems: [{ path: 'card.number', received: 'a masked value' }],
    });
  });

  test.each([
    ['a place that a Standard Schema does not have', { input: zodPayment, sensitive: ['card.nubmer'] }, 'received "card.nubmer"'],
    ['a place that a JSON Schema does not have', { input: jsonPayment, sensitive: ['card[].number'] }, 'received "card[].number"'],
    ['places of a class', { input: Card, sensitive: ['number'] }, 'Mark its properties with @Sensitive()'],
    ['what is no list of texts', { input: jsonPayment, sensitive: 'card' }, '@Tool sensitive'],
  ])('refuses %s, naming class and method', (_title, options, reason) => {
    expect(() => describePay(options)).toThrow(expect.objectContaining({ code: 'declaration_error' }));
    expect(() => describePay(options)).toThrow(/^Payments\.pay: /);
    expect(() => describePay(options)).toThrow(reason);
  });
});
