import { describe, expect, test } from '@jest/globals';
import type { AcceptanceSet } from './acceptance-set.ts';
import { readCommand } from './read-command.ts';

const names: AcceptanceSet = { name: 'names', purpose: 'names', files: [], run: () => ({ verdicts: [] }) };

describe('readCommand', () => {
  test('takes one set and the files for it', () => {
    expect(readCommand(['names', 'a.jsonl', 'b.jsonl'], [names])).toEqual({ kind: 'one', set: names, files: ['a.jsonl', 'b.jsonl'] });
  });

  test('takes "all", without files', () => {
    expect(readCommand(['all'], [names])).toEqual({ kind: 'all' });
    expect(readCommand(['all', 'a.jsonl'], [names])).toMatchObject({ kind: 'mistaken' });
  });

  test.each([[[]], [['name']]])('names the known sets for %j', (given) => {
    expect(readCommand(given, [names])).toMatchObject({ kind: 'mistaken', message: expect.stringContaining('all, names') });
  });
});
