import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AcceptanceSet } from './acceptance-set.ts';
import { findData } from './find-data.ts';
import { judgeRows } from './judge-rows.ts';
import { runSet } from './run-set.ts';

const set: AcceptanceSet = {
  name: 'even',
  purpose: 'even numbers',
  files: ['dev.jsonl'],
  run: (files) => ({
    verdicts: judgeRows(files, ({ n }) => (Number(n) % 2 === 0 ? { kind: 'passed' } : { kind: 'failed', reason: `${n} is odd` })),
  }),
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'acceptance-'));
  writeFileSync(join(folder, 'dev.jsonl'), '{"id":"two","n":2}\n\n');
  writeFileSync(join(folder, 'other.jsonl'), '{"id":"three","n":3}\n[1]\n{cut');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('runSet', () => {
  test('runs over the dev rows when no file is named', async () => {
    const run = await runSet(set, { files: [], data: findData({ named: folder, root: '/' }) });
    expect(run).toEqual({ kind: 'finished', result: { verdicts: [{ kind: 'passed', id: 'two' }] } });
  });

  test('accounts for every line of the files that are named, also those that hold no row', async () => {
    const path = join(folder, 'other.jsonl');
    const run = await runSet(set, { files: [path], data: findData({ named: folder, root: '/' }) });
    expect(run).toMatchObject({
      result: {
        verdicts: [
          { id: 'three', reason: '3 is odd' },
          { kind: 'failed', id: `${path}:2` },
          { kind: 'failed', id: `${path}:3` },
        ],
      },
    });
  });

  test('says where the dev rows were looked for when they are absent', async () => {
    const data = findData({ root: '/nowhere/repository' });
    expect(data).toEqual({ path: '/nowhere/shared/data', isPresent: false });
    expect(await runSet(set, { files: [], data })).toEqual({ kind: 'no-data', message: expect.stringContaining('/nowhere/shared/data') });
  });

  test('names a file that is not there', async () => {
    const run = await runSet(set, { files: ['/nowhere/rows.jsonl'], data: findData({ named: folder, root: '/' }) });
    expect(run).toEqual({ kind: 'no-file', message: expect.stringContaining('/nowhere/rows.jsonl') });
  });
});
