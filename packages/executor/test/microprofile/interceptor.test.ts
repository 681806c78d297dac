import { describe, expect, test } from '@jest/globals';
import type { ToolInterceptor } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { setUpWith } from '../executor-fixture.js';
import { TestException } from './errors.js';
import { mpRetry } from './preset.js';

/** Calls a tool that is retried once, through an interceptor; what MicroProfile calls late. Of what it calls early there is none: see events. */
async function order(body: 'fails' | 'succeeds') {
  const seen: string[] = [];
  const late: ToolInterceptor = {
    intercept: (_attempt, next) => {
      seen.push('Late');
      return next();
    },
  };
  const { execute } = setUpWith(
    { interceptors: [late] },
    toolOf({
      name: 'demo.body',
      access: 'read',
      policies: { retry: mpRetry({ maxRetries: 1, jitterMs: 0 }) },
      run: () => {
        seen.push('body');
        if (body === 'fails') throw new TestException('test');
      },
    }),
  );
  await execute({});
  return seen;
}

describe('C4 MicroProfile: interceptors', () => {
  test.each([
    ['I01 run in every attempt', 'fails', ['Late', 'body', 'Late', 'body']],
    ['I02 run once when the body succeeds', 'succeeds', ['Late', 'body']],
  ] as const)('%s', async (_row, body, expected) => {
    expect(await order(body)).toEqual(expected);
  });
});
