import { type Failure, type LanguageModel, ToolwrightError } from '@toolwright/contract';
import { serveRaw } from '@toolwright/wire';
import type { AcceptanceSet, Row, RowFile, SetResult } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';
import { modelApis } from '../vendor/model-apis.ts';
import { type RefusalRow, readMessage, readRefusal, readWaitMs } from '../vendor/refusal-row.ts';

/** Share of the rows that may be read otherwise. */
const maxFailedRatio = 0.05;
/** How much of a vendor's message must be kept, in characters: what is longer may be cut off. */
const keptLength = 200;

/** A refusal becomes one failure of ours, with the vendor's message, the wait it asks for, and whether to repeat. */
export const httpErrorsSet: AcceptanceSet = {
  name: 'http-errors',
  purpose: 'refusals by HTTP status',
  files: ['wire/http_errors.dev.jsonl', 'errors/taxonomy.dev.jsonl'],
  run,
};

/** The rows of the taxonomy only label those of the other files, so they have no verdict. */
async function run(files: readonly RowFile[]): Promise<SetResult> {
  const labels = new Map(files.flatMap(({ rows }) => rows.filter(isLabel)).map(({ id, label }) => [id, label]));
  const judged = files.map(({ path, rows }) => ({ path, rows: rows.filter((row) => !isLabel(row)) }));
  const verdicts = await judgeRowsInTurn(judged, (row) => judge(row, labels.get(`wire.${row.id}`)));
  return { verdicts, maxFailedRatio, notes: [`rows of the taxonomy, read for their labels: ${labels.size}`] };
}

function isLabel({ error, label }: Row): boolean {
  return isRecord(error) && typeof label === 'string';
}

async function judge(row: Row, label: unknown): Promise<Judgement> {
  const refusal = readRefusal(row);
  if (!refusal) return misshapen('"provider", "status", "headers" and "body"');
  const failure = await failureOf(refusal);
  const problem = findProblem(failure, { refusal, category: typeof row.status === 'number' ? (label ?? categoryOf(refusal)) : undefined });
  return problem === undefined
    ? { kind: 'passed' }
    : { kind: 'failed', reason: `${problem}; received ${failure?.code}: ${failure?.message}` };
}

interface Expectation {
  readonly refusal: RefusalRow;
  /** Undefined where the row leaves it open. */
  readonly category: unknown;
}

function findProblem(failure: Failure | undefined, { refusal, category }: Expectation): string | undefined {
  if (!failure) return 'expected a failure';
  const message = readMessage(refusal).slice(0, keptLength);
  if (!failure.message.includes(message)) return `expected the message "${message}"`;
  if (category === undefined) return undefined;
  if (failure.category !== category) return `expected ${category}, received ${failure.category}`;
  const waitMs = readWaitMs(refusal);
  if (category !== 'transient' || waitMs === undefined || failure.retryAfterMs === waitMs) return undefined;
  return `expected a wait of ${waitMs} ms, received ${failure.retryAfterMs}`;
}

function categoryOf({ status }: RefusalRow): Failure['category'] {
  return [408, 425, 429].includes(status) || status >= 500 ? 'transient' : 'permanent';
}

/** @throws whatever is no error of ours: that would be a crash */
async function failureOf(refusal: RefusalRow): Promise<Failure | undefined> {
  const server = await serveRaw(refusal);
  try {
    const request = { messages: [{ role: 'user', text: 'Go.' }], tools: [], signal: new AbortController().signal } as const;
    await createModel(refusal.provider, server.baseUrl)?.generate(request);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof ToolwrightError) return thrown.failure;
    throw thrown;
  } finally {
    await server.close();
  }
}

/** Providers other than the three speak like OpenAI. */
function createModel(provider: string, baseUrl: string): LanguageModel | undefined {
  const name = provider === 'anthropic' ? 'anthropic' : provider.startsWith('google') ? 'gemini' : 'openai-chat';
  return modelApis.find((api) => api.name === name)?.createModel(baseUrl);
}
