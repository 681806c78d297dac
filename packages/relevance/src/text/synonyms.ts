import { stemOf } from './tokenize.js';

/** Words that requests and descriptions use for the same thing. Few on purpose: each group also brings wrong tools nearer. */
const groups = [
  'buy purchase order',
  'delete remove erase cancel',
  'create add new',
  'change update modify edit',
  'find search lookup',
  'compute calculate evaluate',
  'price cost fee fare',
  'film movie',
  'song track music',
  'car vehicle automobile',
  'flight airplane plane',
  'mail email',
  'picture photo image',
  'clothes clothing outfit wear',
  'city town',
  'nearby near close',
] as const;

const synonyms = new Map<string, readonly string[]>(
  groups.flatMap((group) => {
    const stems = group.split(' ').map(stemOf);
    return stems.map((stem) => [stem, stems.filter((other) => other !== stem)] as const);
  }),
);

/** Stems that mean about the same as this one. */
export function synonymsOf(stem: string): readonly string[] {
  return synonyms.get(stem) ?? [];
}
