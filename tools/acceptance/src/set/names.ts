import { createNameMap, type NameMap } from '@toolwright/provider-kit';
import type { AcceptanceSet, Row, RowFile, RowVerdict } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRows, misshapen } from '../judge-rows.ts';

/** What OpenAI, Anthropic, Gemini and MCP all accept. */
const legalEverywhere = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/;

/** Every tool has a legal name outside, its own, that is found again and depends on nothing else. */
export const namesSet: AcceptanceSet = {
  name: 'names',
  purpose: 'outside names, legal and reversible',
  files: ['bfcl/tools.dev.jsonl', 'stabletoolbench/tools.dev.jsonl', 'mcp/tools.dev.jsonl'],
  run: (files) => ({ verdicts: files.flatMap(judgeFile) }),
};

function judgeFile(file: RowFile): readonly RowVerdict[] {
  const names = new Set(file.rows.flatMap((row) => readName(row) ?? []));
  const map = createNameMap(names);
  const owners = Map.groupBy(names, (name) => map.toOutside(name));
  return judgeRows([file], (row) => {
    const name = readName(row);
    return name === undefined ? misshapen('"name", "tool.name", or "tool_name" with "api_name"') : judgeName(name, { map, owners });
  });
}

interface FileNames {
  readonly map: NameMap;
  /** Raw names by their outside name. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

function judgeName(name: string, { map, owners }: FileNames): Judgement {
  const outside = map.toOutside(name);
  const sharers = owners.get(outside) ?? [];
  const said = `${JSON.stringify(name)} becomes "${outside}"`;
  if (!legalEverywhere.test(outside)) return { kind: 'failed', reason: `${said}, which is not legal everywhere` };
  if (sharers.length !== 1) return { kind: 'failed', reason: `${said}, as do ${sharers.length} names: ${JSON.stringify(sharers)}` };
  if (map.toInside(outside) !== name)
    return { kind: 'failed', reason: `${said}, which maps back to ${JSON.stringify(map.toInside(outside))}` };
  const alone = createNameMap([name]).toOutside(name);
  return alone === outside ? { kind: 'passed' } : { kind: 'failed', reason: `${said} among others, and "${alone}" alone` };
}

function readName({ name, tool_name, api_name, tool }: Row): string | undefined {
  if (typeof name === 'string') return name;
  if (typeof tool_name === 'string' && typeof api_name === 'string') return `${tool_name}.${api_name}`;
  return isRecord(tool) && typeof tool.name === 'string' ? tool.name : undefined;
}
