import { describe, expect, test } from '@jest/globals';
import type { AcceptanceSet, Row } from '../acceptance-set.ts';
import { badChainsSet } from './bad-chains.ts';
import { chainsSet } from './chains.ts';

const verdictOn = async (set: AcceptanceSet, row: Row) => (await set.run([{ path: 'rows.jsonl', rows: [row] }])).verdicts[0];
const call = (label: string, args: object) => ({ label, name: 'Some_API', args });

describe('chains', () => {
  const args = { x: '5 * $var1.Exchange Rate$' };
  const row = {
    id: 'row',
    calls: [call('var1', { price: '$500' }), call('var2', args), call('var3', {})],
    result: { all: '$var2$' },
    deps: { var1: [], var2: ['var1'], var3: [] },
    mock_outputs: { var1: { 'Exchange Rate': 2 }, var2: 'ten', var3: null },
    expected_resolved: [
      { label: 'var1', args: { price: '$500' } },
      { label: 'var2', args: { x: '5 * 2' } },
      { label: 'var3', args: {} },
    ],
    expected_result: { all: 'ten' },
    defects: [],
    unknown_ref_paths: [],
  };
  const dangling = { ...row, calls: [call('var1', { x: '$var9$' })] };

  test.each<[string, Row, string]>([
    ['a chain that gives what is expected', row, 'passed'],
    ['another argument', { ...row, mock_outputs: { ...row.mock_outputs, var1: { 'Exchange Rate': 3 } } }, 'failed'],
    ['another result', { ...row, expected_result: { all: 'eleven' } }, 'failed'],
    ['a call that begins too early', { ...row, deps: { ...row.deps, var3: ['var1'] } }, 'failed'],
    ['a warning that does not come', { ...row, unknown_ref_paths: ['var1.y not in output spec of Some_API'] }, 'failed'],
    ['a tool without a description', { ...row, defects: ['no spec Some_API'] }, 'passed'],
    ['a defect that is refused', { ...dangling, defects: ['some fault'] }, 'passed'],
    ['a defect that is not refused', { ...row, defects: ['some fault'] }, 'failed'],
    ['a refusal without a defect', dangling, 'failed'],
    ['a row of another shape', { id: 'row' }, 'failed'],
  ])('judges %s', async (_title, given, kind) => {
    expect(await verdictOn(chainsSet, given)).toMatchObject({ id: 'row', kind });
  });
});

describe('bad-chains', () => {
  const row = { id: 'row', kind: 'unknown_tool', mutated_label: 'var1', calls: [call('var1', {})] };

  test.each<[string, Row, string]>([
    ['the expected refusal', row, 'passed'],
    ['a refusal at another step', { ...row, mutated_label: 'var2' }, 'failed'],
    ['a refusal of another kind', { ...row, kind: 'cycle' }, 'failed'],
    ['a kind that nobody knows', { ...row, kind: 'constructor' }, 'failed'],
    ['a chain that runs', { ...row, calls: [] }, 'failed'],
    ['a row of another shape', { id: 'row' }, 'failed'],
  ])('judges %s', async (_title, given, kind) => {
    expect(await verdictOn(badChainsSet, given)).toMatchObject({ id: 'row', kind });
  });
});
