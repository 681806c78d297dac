import { describe, expect, test } from '@jest/globals';
import { listMembers } from './list-members.js';

describe('listMembers', () => {
  test('gives the errors of a list, and nothing else that stands there', () => {
    const member = new Error('member');
    expect(listMembers(new AggregateError([member]))).toEqual([member]);
    expect(listMembers({ errors: [member, { message: 'detail' }, 'text'] })).toEqual([member]);
  });

  test.each([[undefined], ['errors'], [new Error('boom')], [{ errors: 'many' }]])('finds none in %p', (thrown) => {
    expect(listMembers(thrown)).toEqual([]);
  });

  test('gives no more than 16', () => {
    expect(listMembers(new AggregateError(Array.from({ length: 20 }, () => new Error('member'))))).toHaveLength(16);
  });
});
