import { describe, expect, test } from '@jest/globals';
import { type FailureMapper, type MappedFailure, ToolError } from '@toolwright/contract';
import { classifyFailure } from './classify-failure.js';

class SoldOut extends Error {}
const classify = (thrown: unknown, mappers: readonly FailureMapper[]) =>
  classifyFailure(thrown, { uncertainSideEffect: 'unknown', mappers });
const answering = (mapped: MappedFailure | undefined): FailureMapper => ({ map: () => mapped });
const soldOut: FailureMapper = {
  map: (thrown) => (thrown instanceof SoldOut ? { category: 'permanent', sideEffect: 'none', expected: true } : undefined),
};

describe('C4 a failure mapper', () => {
  test('corrects the classification of the errors that it knows, and leaves the rest of it', () => {
    const thrown = Object.assign(new SoldOut('none left'), { status: 503 });
    expect(classify(thrown, [soldOut])).toMatchObject({
      category: 'permanent',
      sideEffect: 'none',
      expected: true,
      message: 'none left',
      status: 503,
      cause: thrown,
    });
  });

  test('leaves other errors as they are', () => {
    expect(classify(new TypeError('bug'), [soldOut])).toEqual(classify(new TypeError('bug'), []));
  });

  test('may give another code, of which the catalogue knows the rest', () => {
    expect(classify(new SoldOut('x'), [answering({ code: 'rate_limited', retryAfterMs: 5 })])).toMatchObject({
      code: 'rate_limited',
      category: 'transient',
      sideEffect: 'none',
      retryAfterMs: 5,
    });
  });

  test('is asked in order, until one knows', () => {
    const failure = classify(new SoldOut('x'), [answering(undefined), soldOut, answering({ category: 'transient' })]);
    expect(failure.category).toBe('permanent');
  });

  test('that throws knows nothing', () => {
    const broken: FailureMapper = {
      map() {
        throw new RangeError('bug');
      },
    };
    expect(classify(new SoldOut('x'), [broken, soldOut]).category).toBe('permanent');
  });

  test('is not asked about an error of ours', () => {
    expect(classify(new ToolError('No such city.'), [answering({ category: 'transient' })]).category).toBe('permanent');
  });
});
