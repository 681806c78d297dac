import { describe, expect, test } from '@jest/globals';
import type { AssistantMessage } from '@toolwright/contract';
import { createNameMap } from '@toolwright/provider-kit';
import { toTurnParts } from './to-turn-parts.js';

const turn: AssistantMessage = {
  role: 'assistant',
  text: 'One moment.',
  toolCalls: ['Oslo', 'Rome'].map((city) => ({ id: city, name: 'weather.forecast', arguments: { city } })),
};
const convert = (message: AssistantMessage, model = 'gemini-3.5-flash') => toTurnParts(message, { model, names: createNameMap([]) });
const call = (city: string) => ({ functionCall: { id: city, name: 'weather__forecast', args: { city } } });

describe('E1 toTurnParts', () => {
  test('gives back the parts that the API gave', () => {
    const parts = [{ text: 'One moment.' }, { ...call('Oslo'), thoughtSignature: 'c2lnbmVk' }, call('Rome')];
    expect(convert({ ...turn, providerState: { api: 'google-gemini', state: { parts } } })).toEqual(parts);
  });

  test.each<[string, AssistantMessage['providerState']]>([
    ['none', undefined],
    ['that of another API', { api: 'anthropic-messages', state: { parts: [{ text: 'Foreign.' }] } }],
    ['that of other calls', { api: 'google-gemini', state: { parts: [call('Oslo')] } }],
    ['one that cannot be read', { api: 'google-gemini', state: 'parts' }],
  ])('writes a turn anew whose state is %s, its first call signed as foreign', (_title, providerState) => {
    expect(convert({ ...turn, ...(providerState && { providerState }) })).toEqual([
      { text: 'One moment.' },
      { ...call('Oslo'), thoughtSignature: 'skip_thought_signature_validator' },
      call('Rome'),
    ]);
  });

  test.each(['gemini-2.5-pro', 'models/gemini-1.5-flash'])('signs nothing for %s, which knows no signatures', (model) => {
    expect(convert(turn, model)).toEqual([{ text: 'One moment.' }, call('Oslo'), call('Rome')]);
  });

  test('shows arguments that are no object as the text that they were', () => {
    const toolCalls = ['{"city":"Oslo"}', '{"city'].map((given) => ({ id: 'a', name: 'weather.forecast', arguments: given }));
    expect(convert({ ...turn, toolCalls }).flatMap(({ functionCall }) => functionCall?.args ?? [])).toEqual([
      { city: 'Oslo' },
      { INVALID_JSON: '{"city' },
    ]);
  });
});
