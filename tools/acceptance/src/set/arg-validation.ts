import type { InputProblem, JsonSchema, JsonValue, ToolInput } from '@toolwright/contract';
import { jsonSchemaInput } from '@toolwright/core';
import type { AcceptanceSet, Row } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';

/** Arguments and the verdict of another validator on them. */
interface ArgumentCase {
  readonly id: string;
  readonly args: JsonValue;
  readonly valid: boolean;
  readonly errors: readonly RecordedError[];
}

interface RecordedError {
  readonly path: readonly (string | number)[];
  readonly keyword: string;
}

/** The verdict on arguments is that of another validator, and a refusal names the place. */
export const argValidationSet: AcceptanceSet = {
  name: 'arg-validation',
  purpose: 'arguments under raw JSON Schema',
  files: ['bfcl/arg_validation.dev.jsonl'],
  run: async (files) => ({ verdicts: await judgeRowsInTurn(files, judge) }),
};

async function judge({ parameters, cases }: Row): Promise<Judgement> {
  if (!isRecord(parameters) || !Array.isArray(cases)) return misshapen('"parameters" and "cases"');
  // The rows are JSON text parsed, of the shape that data/README.md gives.
  const input = jsonSchemaInput(parameters as JsonSchema);
  for (const each of cases as readonly ArgumentCase[]) {
    const reason = await findFault(input, each);
    if (reason !== undefined) return { kind: 'failed', reason: `${each.id}: ${reason}` };
  }
  return { kind: 'passed' };
}

async function findFault(input: ToolInput, { args, valid, errors }: ArgumentCase): Promise<string | undefined> {
  const verdict = await input.parse(args);
  const problems = verdict.ok ? [] : verdict.problems;
  if (verdict.ok !== valid) return `expected ${valid ? 'valid' : 'a refusal'}; received ${describe(problems)} for ${JSON.stringify(args)}`;
  if (valid || errors.some((error) => problems.some((problem) => isSamePlace(problem, error)))) return undefined;
  return `expected a problem at one of ${JSON.stringify(errors.map(({ path }) => path))}; received ${describe(problems)}`;
}

// For a missing property the rows name the object around it, we the property itself.
function isSamePlace({ path, rule }: InputProblem, error: RecordedError): boolean {
  const place = error.path.reduce<string>((parent, name) => {
    if (typeof name === 'number') return `${parent}[${name}]`;
    return parent === '' ? name : `${parent}.${name}`;
  }, '');
  return error.keyword === 'required' ? rule === 'required' && path.startsWith(place === '' ? '' : `${place}.`) : path === place;
}

function describe(problems: readonly InputProblem[]): string {
  return problems.length === 0 ? 'valid' : problems.map(({ path, rule }) => `${rule} at "${path}"`).join(', ');
}
