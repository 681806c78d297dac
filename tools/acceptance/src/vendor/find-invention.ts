import type { Reading } from '@toolwright/wire';
import type { Row } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';

/** Names a value in the arguments of calls that stands nowhere in the recording. */
export function findInvention(calls: Reading['calls'], { body, chunks }: Row): string | undefined {
  const written = new Map<string, string>();
  for (const event of Array.isArray(chunks) ? chunks.flatMap(parseEvents) : [body]) gatherTexts(event, { key: '', written });
  const texts = [...written.values()];
  const leaves = calls.flatMap(({ args }) => leavesOf(args));
  const invented = leaves.find((leaf) => !texts.some((text) => text.includes(leaf) || text.includes(JSON.stringify(leaf).slice(1, -1))));
  return invented === undefined ? undefined : `an argument that was not written: ${JSON.stringify(invented)}`;
}

/** The events in a chunk, which is one as JSON or some as server-sent events. What cannot be parsed is taken as text. */
function parseEvents(chunk: unknown): readonly unknown[] {
  const lines = String(chunk).split('\n');
  const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice('data:'.length));
  return (data.length > 0 ? data : [String(chunk)]).map(parse);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Gathered {
  readonly key: string;
  /** Texts by the key that they stand under: arguments may come in pieces, all under the same key. */
  readonly written: Map<string, string>;
}

function gatherTexts(value: unknown, { key, written }: Gathered): void {
  if (Array.isArray(value)) for (const inner of value) gatherTexts(inner, { key, written });
  else if (isRecord(value)) for (const [name, inner] of Object.entries(value)) gatherTexts(inner, { key: name, written });
  else written.set(key, `${written.get(key) ?? ''}${value}`);
}

/** The values that arguments hold, as text; arguments that are text are what the model wrote. */
function leavesOf(args: unknown): readonly string[] {
  if (Array.isArray(args)) return args.flatMap(leavesOf);
  return isRecord(args) ? Object.values(args).flatMap(leavesOf) : [String(args)];
}
