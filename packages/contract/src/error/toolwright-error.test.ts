import { describe, expect, test } from '@jest/globals';
import { ToolError } from './tool-error.js';
import { ToolwrightError } from './toolwright-error.js';

describe('ToolwrightError', () => {
  test('takes what the catalogue says of its code, and what it is told beyond that', () => {
    const cause = new Error('socket closed');
    const error = new ToolwrightError('rate_limited', 'Slow down.', { retryAfterMs: 500, cause });
    expect(error.failure).toEqual({
      code: 'rate_limited',
      category: 'transient',
      sideEffect: 'none',
      suggestion: 'Wait, then call again.',
      message: 'Slow down.',
      retryAfterMs: 500,
      cause,
    });
    expect(error).toMatchObject({ name: 'ToolwrightError', message: 'Slow down.', code: 'rate_limited', cause });
  });

  test('has a cause only when it is given one', () => {
    expect(new ToolwrightError('rate_limited', 'Slow down.')).not.toHaveProperty('cause');
  });

  test('A9 knows the errors of another copy of the package, and nothing else', () => {
    const foreign = Object.assign(new Error('x'), { [Symbol.for('toolwright.error@1')]: true });
    expect(foreign instanceof ToolwrightError).toBe(true);
    expect(foreign instanceof ToolError).toBe(false);
    expect(new Error('x') instanceof ToolwrightError).toBe(false);
    expect((null as unknown) instanceof ToolwrightError).toBe(false);
    expect(('thrown text' as unknown) instanceof ToolwrightError).toBe(false);
  });

  test('a ToolError is a foreseen permanent failure without side effect, unless told otherwise', () => {
    const error = new ToolError('No such city.');
    expect(error).toBeInstanceOf(ToolwrightError);
    expect(error).toBeInstanceOf(ToolError);
    expect(error.name).toBe('ToolError');
    expect(error.failure).toMatchObject({ code: 'execution_error', category: 'permanent', sideEffect: 'none', expected: true });
    expect(new ToolError('Try later.', { category: 'transient', expected: false }).failure).toMatchObject({
      category: 'transient',
      expected: false,
    });
  });
});
