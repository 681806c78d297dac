import { Type } from 'class-transformer';
import { IsArray, IsEmail, IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateNested } from 'class-validator';
import { z } from 'zod';
import { acceptsByClassValidator, acceptsByToolwright, acceptsByZod } from './accepts-by.ts';
import type { Contender } from './contender.ts';
import { decorate } from './decorate.ts';

class Guest {
  name: string | undefined = undefined;
  age: number | undefined = undefined;
}
decorate(Guest, { name: [IsString(), Length(1, 100)], age: [IsInt(), Min(0), Max(150)] });

class Booking {
  hotel: string | undefined = undefined;
  email: string | undefined = undefined;
  nights: number | undefined = undefined;
  board: string | undefined = undefined;
  payer: Guest | undefined = undefined;
  guests: Guest[] | undefined = undefined;
}
const nested = Type(() => Guest);
decorate(Booking, {
  hotel: [IsString(), Length(2, 100)],
  email: [IsEmail()],
  nights: [IsInt(), Min(1), Max(30)],
  board: [IsOptional(), IsIn(['none', 'half', 'full'])],
  payer: [ValidateNested(), nested],
  guests: [IsArray(), ValidateNested({ each: true }), nested],
});

const zodGuest = z.strictObject({ name: z.string().min(1).max(100), age: z.number().int().min(0).max(150) });
const zodBooking = z.strictObject({
  hotel: z.string().min(2).max(100),
  email: z.email(),
  nights: z.number().int().min(1).max(30),
  board: z.enum(['none', 'half', 'full']).optional(),
  payer: zodGuest,
  guests: z.array(zodGuest),
});

const guest = { name: 'Ada', age: 36 };
const values = ['ada@example.com', 'grace@example.org', 'alan@example.net'].map((email, index) => ({
  hotel: 'Astoria',
  email,
  nights: index + 1,
  board: 'half',
  payer: guest,
  guests: [guest, { name: 'Bob', age: 40 + index }],
}));

/** The equal six fields, with an email address, an object and a list of objects, said in each language. */
export const largeContenders: readonly Contender[] = [
  { name: 'six fields, Toolwright', values, expected: 'accepts', accepts: acceptsByToolwright(Booking) },
  { name: 'six fields, class-validator', values, expected: 'accepts', accepts: acceptsByClassValidator(Booking) },
  { name: 'six fields, zod', values, expected: 'accepts', accepts: acceptsByZod(zodBooking) },
];
