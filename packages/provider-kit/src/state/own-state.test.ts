import { expect, test } from '@jest/globals';
import { ownState } from './own-state.js';

test('E1 state goes back to the API that gave it, and to no other', () => {
  const state = { api: 'openai-responses', state: ['item'] };
  expect(ownState(state, 'openai-responses')).toEqual(['item']);
  expect(ownState(state, 'openai-chat')).toBeUndefined();
  expect(ownState(undefined, 'openai-chat')).toBeUndefined();
});
