import { describe, expect, test } from '@jest/globals';
import type { Row } from '../acceptance-set.ts';
import { httpErrorsSet } from './http-errors.ts';

const run = async (...rows: readonly Row[]) => (await httpErrorsSet.run([{ path: 'rows.jsonl', rows }])).verdicts;
const row = { id: 'row', provider: 'gateway', status: 429, headers: null, body: { error: { message: 'Slow down.' } } };

describe('http-errors', () => {
  test.each<[string, Row, string]>([
    ['a refusal that is worth repeating', row, 'passed'],
    ['one that is not', { ...row, status: 404 }, 'passed'],
    ['a wait that is asked for', { ...row, headers: { 'Retry-After': '7' } }, 'passed'],
    ['a text as body', { ...row, status: 500, body: 'Broken' }, 'passed'],
    ['no body', { ...row, status: 405, body: null }, 'passed'],
    ['a refusal without a status', { ...row, status: null }, 'passed'],
    ["Anthropic's words", { ...row, provider: 'anthropic', status: 529 }, 'passed'],
    [
      "Google's words and wait",
      {
        ...row,
        provider: 'google',
        body: {
          error: {
            code: 429,
            message: 'Slow.',
            status: 'RESOURCE_EXHAUSTED',
            details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.4s' }],
          },
        },
      },
      'passed',
    ],
    [
      'a status of success, which is no refusal',
      { ...row, status: 200, body: { choices: [{ message: { content: '' }, finish_reason: 'stop' }] } },
      'failed',
    ],
    ['a row of another shape', { id: 'row' }, 'failed'],
  ])('judges %s', async (_title, judged, kind) => {
    expect(await run(judged)).toMatchObject([{ id: 'row', kind }]);
  });

  test('believes the label of the taxonomy more than the status', async () => {
    const label = { id: 'wire.row', error: { status: 429 }, label: 'permanent' };
    expect(await run(label, row)).toMatchObject([{ id: 'row', kind: 'failed', reason: expect.stringContaining('expected permanent') }]);
  });
});
