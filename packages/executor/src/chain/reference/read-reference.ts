import { formatReference, type PathStep, type Reference } from './reference.js';

/** A reference and where it ends, or what is wrong with it. */
type ReadReference =
  | { readonly ok: true; readonly reference: Reference; readonly end: number }
  | { readonly ok: false; readonly problem: string };

const maxPathSteps = 64;
const maxShown = 60;
const nameAt = /[A-Za-z_][A-Za-z0-9_]*/y;
const propertyAt = /\.([A-Za-z_][A-Za-z0-9_]*)/y;
const indexAt = /\[(0|[1-9][0-9]{0,8})\]/y;
const keyAt = /\[("(?:[^"\\]|\\.)*")\]/y;

/** Reads the reference whose `$` stands at a place of a text. */
export function readReference(text: string, dollar: number): ReadReference {
  const isBraced = text.charAt(dollar + 1) === '{';
  const start = dollar + (isBraced ? 2 : 1);
  const step = match(nameAt, text, start);
  if (step === undefined) return malformed(text, { dollar, problem: 'the id of a step after "${"' });
  const path: PathStep[] = [];
  let at = start + step.text.length;
  for (let read = readStep(text, at); read !== undefined; read = readStep(text, at)) {
    path.push(read.step);
    at = read.end;
  }
  const reference = { step: step.text, path };
  if (path.length > maxPathSteps) return malformed(text, { dollar, problem: `at most ${maxPathSteps} steps into a result` });
  if (path.includes('__proto__')) return malformed(text, { dollar, problem: 'no key "__proto__"' });
  if (!isBraced && text.charAt(at) !== '[') return { ok: true, reference, end: at };
  if (isBraced && text.charAt(at) === '}') return { ok: true, reference, end: at + 1 };
  const problem = `".name", "[0]" or "[\\"a key\\"]" ${isBraced ? 'or "}" ' : ''}after ${formatReference(reference)}`;
  return malformed(text, { dollar, problem });
}

interface Matched {
  readonly text: string;
  readonly end: number;
}

function readStep(text: string, at: number): { readonly step: PathStep; readonly end: number } | undefined {
  const property = match(propertyAt, text, at);
  if (property !== undefined) return { step: property.text, end: property.end };
  const index = match(indexAt, text, at);
  if (index !== undefined) return { step: Number(index.text), end: index.end };
  const key = match(keyAt, text, at);
  const name = key && parseKey(key.text);
  return key === undefined || name === undefined ? undefined : { step: name, end: key.end };
}

function match(pattern: RegExp, text: string, at: number): Matched | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { text: found[1] ?? found[0], end: pattern.lastIndex };
}

// The pattern lets escapes pass that JSON does not know.
function parseKey(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

function malformed(text: string, { dollar, problem }: { readonly dollar: number; readonly problem: string }): ReadReference {
  const received = text.slice(dollar, dollar + maxShown);
  return { ok: false, problem: `expected ${problem}; received "${received}". Write "$$" for a dollar sign` };
}
