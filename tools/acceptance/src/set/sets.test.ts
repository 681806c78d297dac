import { describe, expect, test } from '@jest/globals';
import type { AcceptanceSet, Row, RowVerdict, SetResult } from '../acceptance-set.ts';
import { argValidationSet } from './arg-validation.ts';
import { errorsSet } from './errors.ts';
import { jsonSchemaSet } from './json-schema.ts';
import { namesSet } from './names.ts';
import { readOnlySet } from './read-only.ts';
import { scheduleSet } from './schedule.ts';

const run = async (set: AcceptanceSet, rows: readonly Row[]): Promise<SetResult> => set.run([{ path: 'rows.jsonl', rows }]);
const verdictOn = async (set: AcceptanceSet, row: Row): Promise<RowVerdict | undefined> => (await run(set, [row])).verdicts[0];

describe('arg-validation', () => {
  const parameters = { type: 'object', properties: { a: { type: 'object', properties: { b: { type: 'integer' } }, required: ['b'] } } };
  const rowOf = (args: unknown, valid: boolean, errors: readonly object[] = []) => ({
    id: 'row',
    parameters,
    cases: [{ id: 'case', args, valid, errors }],
  });

  test.each([
    ['a valid case that is accepted', rowOf({ a: { b: 1 } }, true), 'passed'],
    ['a valid case that is refused', rowOf({ a: { b: 'x' } }, true), 'failed'],
    ['an invalid case that is accepted', rowOf({}, false), 'failed'],
    ['a refusal at the recorded place', rowOf({ a: { b: 'x' } }, false, [{ path: ['a', 'b'], keyword: 'type' }]), 'passed'],
    ['a refusal at another place', rowOf({ a: { b: 'x' } }, false, [{ path: ['a'], keyword: 'type' }]), 'failed'],
    ['a missing property, recorded at its object', rowOf({ a: {} }, false, [{ path: ['a'], keyword: 'required' }]), 'passed'],
    ['a missing property of another object', rowOf({ a: {} }, false, [{ path: ['c'], keyword: 'required' }]), 'failed'],
    ['a row of another shape', { id: 'row' }, 'failed'],
  ])('judges %s', async (_title, row, kind) => {
    expect(await verdictOn(argValidationSet, row)).toMatchObject({ id: 'row', kind });
  });
});

describe('errors', () => {
  const rowOf = (error: unknown, label: string, basis = 'doc') => ({ id: 'row', error, label, basis });
  const found = rowOf({ code: 'ENOENT', message: 'no such file' }, 'permanent');

  test.each([
    ['the same category', found, 'passed'],
    ['another category', { ...found, label: 'transient' }, 'failed'],
    ['a cause', rowOf({ name: 'TypeError', message: 'fetch failed', cause: { code: 'CERT_HAS_EXPIRED' } }, 'permanent'), 'passed'],
    ['an event of a stream', rowOf({ status: 200, sse_event: { error: { type: 'overloaded_error' } } }, 'transient'), 'passed'],
    ['a row whose label is a reading', { ...found, basis: 'semantic' }, 'skipped'],
    ['a row that leaves the category open', { ...found, label: 'unknown' }, 'skipped'],
    ['a row of another shape', { id: 'row' }, 'failed'],
  ])('judges %s', async (_title, row, kind) => {
    expect(await verdictOn(errorsSet, row)).toMatchObject({ id: 'row', kind });
  });

  test('misses its bar when more than 5 % of the permanent rows would be repeated in vain', async () => {
    const repeated = rowOf({ code: 'ECONNRESET' }, 'permanent', 'semantic');
    const rows = Array.from({ length: 19 }, () => found);
    expect((await run(errorsSet, [...rows, repeated])).shortfall).toBeUndefined();
    expect((await run(errorsSet, [...rows.slice(1), repeated])).shortfall).toContain('1 of 19');
  });
});

describe('json-schema', () => {
  const rowOf = (schema: unknown, data: unknown, valid: boolean) => ({
    id: 'row',
    draft: 'draft2020-12',
    optional: false,
    schema,
    tests: [{ description: 'test', data, valid }],
  });

  test.each([
    ['the same verdict', rowOf({ type: 'string' }, 1, false), 'passed'],
    ['another verdict', rowOf({ type: 'string' }, 1, true), 'failed'],
    ['a schema that is true', rowOf(true, 1, true), 'passed'],
    ['a schema that is false', rowOf(false, 1, false), 'passed'],
    ['a format of 2020-12, which is a note', rowOf({ format: 'date' }, 'x', true), 'passed'],
    ['a format of draft 7, which decides', { ...rowOf({ format: 'date' }, 'x', false), draft: 'draft7' }, 'passed'],
    ['a refused schema', rowOf({ $ref: '#/nowhere' }, 1, true), 'skipped'],
    ['an optional row', { ...rowOf({ type: 'string' }, 1, true), optional: true }, 'skipped'],
  ])('judges %s', async (_title, row, kind) => {
    expect(await verdictOn(jsonSchemaSet, row)).toMatchObject({ id: 'row', kind });
  });

  test('misses its bar when more than 2 % of the schemas are refused', async () => {
    const fine = Array.from({ length: 49 }, () => rowOf({}, 1, true));
    const refused = rowOf({ $ref: '#/nowhere' }, 1, true);
    expect((await run(jsonSchemaSet, [...fine, refused])).shortfall).toBeUndefined();
    expect((await run(jsonSchemaSet, [...fine.slice(1), refused])).shortfall).toContain('1 of 49');
  });
});

describe('names', () => {
  test('reads names of each shape, the same name more than once', async () => {
    const rows = [{ name: 'a b' }, { tool_name: 'c', api_name: 'd' }, { tool: { name: 'e' } }, { name: 'a b' }, { id: 'none' }];
    const { verdicts } = await run(namesSet, rows);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['passed', 'passed', 'passed', 'passed', 'failed']);
  });
});

describe('read-only', () => {
  test.each([[{ readOnlyHint: true }], [{ readOnlyHint: false }], [{}], [undefined]])('judges the annotations %j', async (annotations) => {
    expect(await verdictOn(readOnlySet, { id: 'row', tool: { name: 'a', annotations } })).toEqual({ id: 'row', kind: 'passed' });
  });

  test('fails a row without a tool', async () => {
    expect(await verdictOn(readOnlySet, { id: 'row' })).toMatchObject({ kind: 'failed' });
  });
});

describe('schedule', () => {
  const read = { name: 'look', args: { of: 1 }, mutates_state: false };
  const write = { name: 'pay', args: {}, mutates_state: true };

  test.each([
    ['one turn of reads and writes', { actions: [read, { ...read, args: { of: 2 } }, write, write, read] }, 'passed'],
    ['a read that is asked twice', { actions: [read, read, write, read] }, 'passed'],
    ['several turns', { turns: [[{ name: 'look', args: {}, mutated: false }], [], [{ name: 'pay', args: {}, mutated: true }]] }, 'passed'],
    ['a call that does not say whether it changes something', { actions: [{ name: 'look', args: {} }] }, 'failed'],
    ['a call that does not run', { actions: [{ ...read, args: JSON.parse('{"__proto__":1}') }] }, 'failed'],
    ['a row of another shape', { id: 'row' }, 'failed'],
  ])('judges %s', async (_title, row, kind) => {
    expect(await verdictOn(scheduleSet, { id: 'row', ...row })).toMatchObject({ id: 'row', kind });
  });
});
