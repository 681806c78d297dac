import { type AnnotatedTool, readToolAnnotations } from '@toolwright/core';
import type { AcceptanceSet, Row } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRows, misshapen } from '../judge-rows.ts';

/** A foreign tool is a read only where its server says so and is trusted. */
export const readOnlySet: AcceptanceSet = {
  name: 'read-only',
  purpose: 'access of imported MCP tools',
  files: ['mcp/tools.dev.jsonl'],
  run: (files) => ({ verdicts: judgeRows(files, judge) }),
};

function judge({ tool }: Row): Judgement {
  if (!isRecord(tool)) return misshapen('"tool"');
  const hint = isRecord(tool.annotations) ? tool.annotations.readOnlyHint : undefined;
  const expected = hint === true ? 'read' : 'write';
  // Read as a server sends it: unchecked.
  const trusted = readToolAnnotations(tool as AnnotatedTool, { trustAnnotations: true });
  const untrusted = readToolAnnotations(tool as AnnotatedTool, { trustAnnotations: false });
  if (trusted !== expected)
    return { kind: 'failed', reason: `trusted, with readOnlyHint ${hint}: expected ${expected}; received ${trusted}` };
  return untrusted === 'write' ? { kind: 'passed' } : { kind: 'failed', reason: `untrusted: expected write; received ${untrusted}` };
}
