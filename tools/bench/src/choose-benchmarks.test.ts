import { describe, expect, test } from '@jest/globals';
import type { Benchmark } from './benchmark.ts';
import { chooseBenchmarks } from './choose-benchmarks.ts';

const benchmarkOf = (name: string): Benchmark => ({ name, purpose: name, run: async () => [] });
const registered = [benchmarkOf('pipeline'), benchmarkOf('registry')];

describe('chooseBenchmarks', () => {
  test('chooses all benchmarks when none is named', () => {
    expect(chooseBenchmarks([], registered)).toEqual({ kind: 'chosen', benchmarks: registered });
  });

  test('chooses the named benchmarks', () => {
    expect(chooseBenchmarks(['registry'], registered)).toMatchObject({ kind: 'chosen', benchmarks: [{ name: 'registry' }] });
  });

  test('names the known benchmarks when one is unknown', () => {
    expect(chooseBenchmarks(['registri'], registered)).toEqual({
      kind: 'unknown',
      message: 'There is no benchmark "registri". Known benchmarks: pipeline, registry.',
    });
  });

  test('says plainly that none is registered', () => {
    expect(chooseBenchmarks([], [])).toEqual({ kind: 'none-registered', message: 'No benchmark is registered yet.' });
    expect(chooseBenchmarks(['registri'], [])).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining('none is registered yet'),
    });
  });
});
