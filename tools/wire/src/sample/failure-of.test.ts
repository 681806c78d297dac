import { describe, expect, test } from '@jest/globals';
import { ToolwrightError } from '@toolwright/contract';
import { failureOf } from './failure-of.js';

describe('E5 failureOf', () => {
  test('gives the failure of an error of ours', async () => {
    expect(await failureOf(Promise.reject(new ToolwrightError('timeout', 'Too slow.')))).toMatchObject({ code: 'timeout' });
  });

  test('accepts neither success nor an error of others', async () => {
    await expect(failureOf(Promise.resolve())).rejects.toMatchObject({ code: 'execution_error' });
    await expect(failureOf(Promise.reject(new TypeError('No.')))).rejects.toThrow(TypeError);
  });
});
