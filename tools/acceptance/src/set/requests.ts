import type { LanguageModel } from '@toolwright/contract';
import { loadSpecification, type WireServer } from '@toolwright/wire';
import type { AcceptanceSet, Row, RowFile, SetResult } from '../acceptance-set.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';
import { importTool } from '../vendor/import-tool.ts';
import type { ModelApi } from '../vendor/model-api.ts';
import { modelApis } from '../vendor/model-apis.ts';
import { findSilentLosses } from '../vendor/silent-losses.ts';

/** Every tool goes out in a request that each vendor takes, and what its dialect cannot say is listed. */
export const requestsSet: AcceptanceSet = {
  name: 'requests',
  purpose: 'request bodies of the four APIs',
  files: ['bfcl/tools.dev.jsonl', 'openapi/tools.dev.jsonl', 'mcp/tools.dev.jsonl'],
  run,
};

/** A server that judges requests, and the model that asks it. */
interface Judge {
  readonly api: ModelApi;
  readonly server: WireServer;
  readonly model: LanguageModel;
}

async function run(files: readonly RowFile[]): Promise<SetResult> {
  const rowCount = files.reduce((sum, { rows }) => sum + rows.length, 0);
  const judges = await Promise.all(modelApis.map((api) => startJudge(api, rowCount)));
  try {
    return { verdicts: await judgeRowsInTurn(files, (row) => judgeRow(row, judges)), notes: missingSpecifications() };
  } finally {
    await Promise.all(judges.map(({ server }) => server.close()));
  }
}

async function startJudge(api: ModelApi, turnCount: number): Promise<Judge> {
  const specification = loadSpecification(api.specification);
  const server = await api.startServer({
    turns: Array.from({ length: turnCount }, () => ({ reply: { text: 'Fine.' } })),
    ...(specification.kind === 'loaded' && { validate: specification.validate }),
  });
  return { api, server, model: api.createModel(server.baseUrl) };
}

function missingSpecifications(): readonly string[] {
  return modelApis.flatMap(({ name, specification }) => {
    const loaded = loadSpecification(specification);
    return loaded.kind === 'absent' ? [`${name} was judged without its published schema, which is not at ${loaded.path}`] : [];
  });
}

async function judgeRow(row: Row, judges: readonly Judge[]): Promise<Judgement> {
  const tool = importTool(row);
  if (!tool) return misshapen('a name and parameters');
  for (const { api, model } of judges) {
    const silent = findSilentLosses(tool.input.schema, api.dialect.convert(tool.input.schema));
    if (silent.length > 0) return { kind: 'failed', reason: `${api.name}: ${silent.join(', ')} lost without being listed` };
    const request = { messages: [{ role: 'user', text: 'Go.' }], tools: [tool], signal: new AbortController().signal } as const;
    const problem = await model.generate(request).then(
      () => undefined,
      (thrown: unknown) => String(thrown),
    );
    if (problem !== undefined) return { kind: 'failed', reason: `${api.name}: ${problem}` };
  }
  return { kind: 'passed' };
}
