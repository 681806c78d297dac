import { describe, expect, test } from '@jest/globals';
import { defaultQuestion, readCommandLine } from './command-line.js';

describe('readCommandLine', () => {
  test.each<[readonly string[], object]>([
    [[], { kind: 'run', question: defaultQuestion, wish: {}, output: 'text', logs: 'off' }],
    [['Is it', 'cold?'], { kind: 'run', question: 'Is it cold?' }],
    [['--', '--json', 'Cold?'], { kind: 'run', question: 'Cold?', output: 'json' }],
    [
      ['--provider', 'google', '--model=gemini-x', 'Cold?'],
      { kind: 'run', question: 'Cold?', wish: { provider: 'google', model: 'gemini-x' } },
    ],
    [['--model'], { kind: 'mistake', message: expect.stringContaining('--model') }],
    [['--logs'], { kind: 'run', logs: 'stderr' }],
    [['-h'], { kind: 'help' }],
    [['--nope'], { kind: 'mistake', message: expect.stringContaining("Unknown option '--nope'") }],
    [['--json=yes'], { kind: 'mistake', message: expect.stringContaining('--json') }],
  ])('%j', (args, expected) => {
    expect(readCommandLine(args)).toMatchObject(expected);
  });
});
