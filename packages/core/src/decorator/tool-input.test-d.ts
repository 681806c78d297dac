// Type tests: a Standard Schema types the method's first parameter.
import { type } from 'arktype';
import * as v from 'valibot';
import { z } from 'zod';
import { Tool } from './tool.js';

const City = z.object({ city: z.string(), days: z.number().default(3) });
const ValibotCity = v.object({ city: v.string(), days: v.optional(v.number(), 3) });
const ArkCity = type({ city: 'string', days: 'number = 3' });
const shown = { type: 'object' } as const;

class Dto {
  city!: string;
}

export class Inputs {
  @Tool({ description: 'x', input: City })
  takesWhatItGives({ city, days }: { city: string; days: number }): string {
    return city.repeat(days);
  }

  // @ts-expect-error: the schema gives another type
  @Tool({ description: 'x', input: City })
  takesAnother(_input: { city: number }): void {}

  @Tool({ description: 'x', input: ValibotCity, inputSchema: shown })
  takesWhatValibotGives({ city, days }: { city: string; days: number }): string {
    return city.repeat(days);
  }

  // @ts-expect-error: the schema gives another type
  @Tool({ description: 'x', input: ValibotCity, inputSchema: shown })
  takesAnotherThanValibot(_input: { city: number }): void {}

  @Tool({ description: 'x', input: ArkCity, sensitive: ['city'] })
  takesWhatArktypeGives({ city, days }: { city: string; days: number }): string {
    return city.repeat(days);
  }

  // @ts-expect-error: the schema gives another type
  @Tool({ description: 'x', input: ArkCity })
  takesAnotherThanArktype(_input: { city: number }): void {}

  @Tool({ description: 'x', input: shown, sensitive: ['city'] })
  takesJson(_input: { city: string }): void {}

  // @ts-expect-error: a class marks its properties by @Sensitive
  @Tool({ description: 'x', input: Dto, sensitive: ['city'] })
  takesDto(_input: Dto): void {}
}
