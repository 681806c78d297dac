import type { JsonValue } from '@toolwright/contract';

// `$var1.days[0].high$`: a label, then names, which may hold spaces, and places in lists.
const reference = /\$([A-Za-z_]\w*)((?:\.[^$.[\]]+|\[[^\]$]*\])*)\$/g;
const pathStep = /\.([^$.[\]]+)|\[([^\]$]*)\]/g;

/** A reference of the data set as label and path. */
export function readNestfulPath(text: string): readonly (string | number)[] {
  const label = text.split(/[.[]/, 1)[0] ?? '';
  const steps = [...text.matchAll(pathStep)].map(([, name, inside]) => name ?? readInside(inside ?? ''));
  return [label, ...steps];
}

/** The data set's text in ours: its references become `${label["name"][0]}`, a reference that is not closed stays so, other dollar signs are escaped. */
function toReferences(text: string): string {
  let written = '';
  let at = 0;
  for (const found of text.matchAll(reference)) {
    const [label = '', ...steps] = readNestfulPath(found[0].slice(1, -1));
    written += `${escapeDollars(text.slice(at, found.index))}\${${label}${steps.map((step) => `[${JSON.stringify(step)}]`).join('')}}`;
    at = found.index + found[0].length;
  }
  return written + escapeDollars(text.slice(at));
}

/** As `toReferences`, for all texts within a value. */
export function translate(value: JsonValue): JsonValue {
  if (typeof value === 'string') return toReferences(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(translate);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, translate(member ?? null)]));
}

function readInside(inside: string): string | number {
  return /^\d+$/.test(inside) ? Number(inside) : inside.replace(/^(["'])(.*)\1$/, '$2');
}

function escapeDollars(text: string): string {
  return text.replace(/\$(var\d)?/g, (_, label) => (label === undefined ? '$$' : `\${${label}`));
}
