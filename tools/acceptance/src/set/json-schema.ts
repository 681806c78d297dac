import { type JsonSchema, type JsonValue, type ToolInput, ToolwrightError } from '@toolwright/contract';
import { jsonSchemaInput } from '@toolwright/core';
import type { AcceptanceSet, Row, RowFile, RowVerdict, SetResult } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';

/** Share of the rows whose schema may be refused. */
const maxRefusedRatio = 0.02;

/** A value and the standard's verdict on it. */
interface SchemaTest {
  readonly description: string;
  readonly data: JsonValue;
  readonly valid: boolean;
}

/** The verdict of the compiled check is that of the standard's own suite, or the schema is refused naming the keyword. */
export const jsonSchemaSet: AcceptanceSet = {
  name: 'json-schema',
  purpose: 'drafts 7 and 2020-12',
  files: ['jsonschema/suite.dev.jsonl'],
  run,
};

async function run(files: readonly RowFile[]): Promise<SetResult> {
  const scored = await judgeRowsInTurn(keepRows(files, isScored), judge);
  const optional = await judgeRowsInTurn(
    keepRows(files, (row) => !isScored(row)),
    judge,
  );
  const refused = scored.filter(({ kind }) => kind === 'skipped').length;
  return {
    verdicts: [...scored, ...optional.map(setAside)],
    notes: [`optional rows, not scored: ${optional.filter(({ kind }) => kind === 'passed').length} of ${optional.length} agree`],
    ...(refused > scored.length * maxRefusedRatio && {
      shortfall: `at most 2 % of the schemas may be refused; ${refused} of ${scored.length} were.`,
    }),
  };
}

function keepRows(files: readonly RowFile[], isKept: (row: Row) => boolean): readonly RowFile[] {
  return files.map(({ path, rows }) => ({ path, rows: rows.filter(isKept) }));
}

function isScored({ optional }: Row): boolean {
  return optional !== true;
}

function setAside(verdict: RowVerdict): RowVerdict {
  const outcome = verdict.kind === 'passed' ? 'agrees' : verdict.reason;
  return { kind: 'skipped', id: verdict.id, reason: `optional, ${outcome}` };
}

async function judge({ draft, optional, schema, tests }: Row): Promise<Judgement> {
  const isSchema = isRecord(schema) || typeof schema === 'boolean';
  if ((draft !== 'draft7' && draft !== 'draft2020-12') || !isSchema || !Array.isArray(tests)) {
    return misshapen('"draft", "schema" and "tests"');
  }
  const declared = declare(schema, {
    draft: draft === 'draft7' ? 'draft-07' : '2020-12',
    formats: draft === 'draft2020-12' && optional !== true ? 'annotation' : 'assert',
  });
  if (typeof declared === 'string') return { kind: 'skipped', reason: declared };
  // The rows are JSON text parsed, of the shape that data/README.md gives.
  for (const { description, data, valid } of tests as readonly SchemaTest[]) {
    const { ok } = await declared.parse(data);
    if (ok !== valid) return { kind: 'failed', reason: `${description}: expected ${valid ? 'valid' : 'a refusal'}; received the contrary` };
  }
  return { kind: 'passed' };
}

// The input, or why the schema was refused. The schema of a tool is an object; true and false are written as the objects that mean the same.
function declare(schema: Row | boolean, options: Parameters<typeof jsonSchemaInput>[1]): ToolInput | string {
  try {
    if (typeof schema === 'boolean') return jsonSchemaInput(schema ? {} : { not: {} }, options);
    return jsonSchemaInput(schema as JsonSchema, options);
  } catch (thrown) {
    if (thrown instanceof ToolwrightError && thrown.code === 'declaration_error') return thrown.message;
    throw thrown;
  }
}
