import { describe, expect, test } from '@jest/globals';
import type { Row } from '../acceptance-set.ts';
import { requestsSet } from './requests.ts';

const run = async (...rows: readonly Row[]) => (await requestsSet.run([{ path: 'rows.jsonl', rows }])).verdicts;
const parameters = { type: 'object', properties: { city: { type: 'string', pattern: '^[A-Z]', minLength: 1 } }, required: ['city'] };

describe('requests', () => {
  test.each<[string, Row, string]>([
    ['a tool', { name: 'forecast', description: 'Gives it.', parameters }, 'passed'],
    ['a name that is legal nowhere', { name: 'a name with spaces and ünsafe signs', parameters }, 'passed'],
    ['a tool of an MCP server', { tool: { name: 'forecast', inputSchema: parameters } }, 'passed'],
    ['a schema that contains itself', { name: 'tree', parameters: { type: 'object', properties: { child: { $ref: '#' } } } }, 'passed'],
    ['a row of another shape', {}, 'failed'],
  ])('judges %s', async (_title, row, kind) => {
    expect(await run({ id: 'row', ...row })).toMatchObject([{ id: 'row', kind }]);
  });
});
