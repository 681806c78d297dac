import { describe, expect, test } from '@jest/globals';
import { ToolError } from '@toolwright/contract';
import { classifyReturnedError } from './classify-returned-error.js';

const options = { uncertainSideEffect: 'unknown' } as const;

describe('C4 classifyReturnedError', () => {
  test.each<[string, object, object]>([
    ['words', { error: 'City not found' }, { category: 'permanent', message: 'City not found' }],
    ['an object', { error: { code: 'ECONNRESET', message: 'closed' } }, { category: 'transient', message: 'closed' }],
    ['a status beside it', { error: 'Oops', status: 503 }, { category: 'transient', status: 503 }],
    ['no more than that there is one', { error: true }, { category: 'unknown', sideEffect: 'unknown' }],
    ['an error of ours', { error: new ToolError('Sold out.') }, { category: 'permanent', sideEffect: 'none', message: 'Sold out.' }],
  ])('reads %s', (_title, returned, expected) => {
    expect(classifyReturnedError(returned, options)).toMatchObject(expected);
  });

  test.each<[unknown]>([[{ error: null }], [{ error: '' }], [{ error: false }], [{ data: 1 }], ['error'], [null], [undefined]])(
    'finds none in %j',
    (returned) => {
      expect(classifyReturnedError(returned, options)).toBeUndefined();
    },
  );

  test('keeps the whole value as the cause', () => {
    const returned = { error: 'boom', hint: 'x' };
    expect(classifyReturnedError(returned, options)?.cause).toBe(returned);
  });

  test('looks under another key when told to', () => {
    expect(classifyReturnedError({ failure: 'timed out' }, { ...options, errorKey: 'failure' })).toMatchObject({ category: 'transient' });
  });
});
