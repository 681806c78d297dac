// Type tests: a Standard Schema types the method's first parameter.
import { z } from 'zod';
import { Tool } from './tool.js';

const City = z.object({ city: z.string(), days: z.number().default(3) });

export class Inputs {
  @Tool({ description: 'x', input: City })
  takesWhatItGives({ city, days }: { city: string; days: number }): string {
    return city.repeat(days);
  }

  // @ts-expect-error: the schema gives another type
  @Tool({ description: 'x', input: City })
  takesAnother(_input: { city: number }): void {}
}
