import { describe, expect, test } from '@jest/globals';
import type { Row } from '../acceptance-set.ts';
import { wireSet } from './wire.ts';

const verdictOn = async (row: Row) => (await wireSet.run([{ path: 'rows.jsonl', rows: [{ id: 'row', ...row }] }])).verdicts[0];
const chunk = (delta: object, finish: string | null = null) => JSON.stringify({ choices: [{ delta, finish_reason: finish }] });
const expected = { text: 'Hé.', tool_calls: [], finish: 'stop' };
const stream = {
  format: 'openai-chat',
  transport: 'json-lines',
  chunks: [chunk({ content: 'Hé.' }), chunk({}, 'stop')],
  expected,
  tags: [],
};
const call = { index: 0, id: 'a', function: { name: 'clock', arguments: '{"zone":"Oslo"}' } };
const called = [chunk({ tool_calls: [call] }), chunk({}, 'tool_calls')];

describe('wire', () => {
  test.each<[string, Row, string]>([
    ['a stream that is read as expected', stream, 'passed'],
    ['one that is read otherwise', { ...stream, expected: { ...expected, text: 'He.' } }, 'failed'],
    ['one with another finish', { ...stream, expected: { ...expected, finish: 'length' } }, 'failed'],
    ['one that is refused', { ...stream, chunks: [chunk({ content: 'Hé.' })] }, 'failed'],
    ['one that may be refused', { ...stream, chunks: ['{"choices'], tags: ['unparsable_chunk'] }, 'passed'],
    [
      'a call as expected',
      { ...stream, chunks: called, expected: { text: '', tool_calls: [{ name: 'clock', args: { zone: 'Oslo' } }], finish: 'tool_calls' } },
      'passed',
    ],
    [
      'a call that need not be as expected, with arguments that were written',
      { ...stream, chunks: called, tags: ['partial_args'] },
      'passed',
    ],
    [
      'server-sent events as they are',
      { ...stream, transport: 'sse-text', chunks: stream.chunks.map((data) => `data: ${data}\n\n`) },
      'passed',
    ],
    [
      'a whole reply',
      { ...stream, chunks: undefined, body: { choices: [{ message: { content: 'Hé.' }, finish_reason: 'stop' }] } },
      'passed',
    ],
    ['a reply with bare text', { ...stream, chunks: undefined, body: { choices: [{ text: 'Hé.', finish_reason: 'stop' }] } }, 'passed'],
    ['a row of another shape', { format: 'openai-chat' }, 'failed'],
  ])('judges %s', async (_title, row, kind) => {
    expect(await verdictOn(row)).toMatchObject({ id: 'row', kind });
  });
});
