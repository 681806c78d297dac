import { z } from 'zod';
import type { InferInput, InferOutput, StandardSchema } from './standard-schema.js';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

const trip = z.object({ city: z.string(), days: z.number().default(3) });

// Schemas of a library are ours as they are.
trip satisfies StandardSchema;

// The handler receives what the schema makes; a typed caller may leave out what has a default.
true satisfies Same<InferOutput<typeof trip>, { city: string; days: number }>;
true satisfies Same<InferInput<typeof trip>, { city: string; days?: number | undefined }>;
