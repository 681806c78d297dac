import { ToolwrightError } from '@toolwright/contract';
import { type Reading, readTurn, sampleRequest, serveRaw, toReading } from '@toolwright/wire';
import type { AcceptanceSet, Row } from '../acceptance-set.ts';
import { type Judgement, judgeRowsInTurn, misshapen } from '../judge-rows.ts';
import { findDifference } from '../vendor/find-difference.ts';
import { findInvention } from '../vendor/find-invention.ts';
import type { ModelApi } from '../vendor/model-api.ts';
import { modelApis } from '../vendor/model-apis.ts';
import { readExpected } from '../vendor/read-expected.ts';
import { type Serving, toServings } from '../vendor/to-servings.ts';

/** Share of the rows that may be read otherwise. */
const maxFailedRatio = 0.02;

/** Tags of rows of which `expected` is one reading among several. */
const openTags = ['unparsable_chunk', 'several_message_start', 'partial_args', 'tool_call_without_name', 'invalid_json_args', 'error'];

/** What vendors were recorded to answer is read as it was meant, wherever its bytes are divided. */
export const wireSet: AcceptanceSet = {
  name: 'wire',
  purpose: 'recorded answers of the four APIs',
  files: ['wire/streams.dev.jsonl', 'wire/responses.dev.jsonl'],
  run: async (files) => ({ verdicts: await judgeRowsInTurn(files, judge), maxFailedRatio }),
};

async function judge(row: Row): Promise<Judgement> {
  const api = modelApis.find(({ name }) => name === row.format);
  const expected = readExpected(row.expected);
  const servings = api ? toServings(row, api.name) : [];
  if (!api || !expected || servings.length === 0) return misshapen('"format", "expected" and "chunks" or "body"');
  const isOpen = Array.isArray(row.tags) && row.tags.some((tag) => openTags.includes(tag));
  for (const serving of servings) {
    const reading = await readServing(api, serving);
    const problem = isOpen ? judgeOpen(reading, row) : judgeClosed(reading, expected);
    if (problem !== undefined) return { kind: 'failed', reason: problem };
  }
  return { kind: 'passed' };
}

function judgeClosed(reading: Reading | ToolwrightError, expected: Reading): string | undefined {
  return reading instanceof ToolwrightError ? `refused: ${reading.message}` : findDifference(reading, expected);
}

/** A clear failure is as good as a reading without inventions. */
function judgeOpen(reading: Reading | ToolwrightError, row: Row): string | undefined {
  return reading instanceof ToolwrightError ? undefined : findInvention(reading.calls, row);
}

/** @throws whatever is no error of ours: that would be a crash */
async function readServing(api: ModelApi, { answer, delivery }: Serving): Promise<Reading | ToolwrightError> {
  const server = await serveRaw(answer);
  const model = api.createModel(server.baseUrl);
  const request = sampleRequest();
  try {
    return toReading(await (delivery === 'whole' ? model.generate(request) : readTurn(model.stream(request))));
  } catch (thrown) {
    if (thrown instanceof ToolwrightError) return thrown;
    throw thrown;
  } finally {
    await server.close();
  }
}
