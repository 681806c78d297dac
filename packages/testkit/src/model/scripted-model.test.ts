import { describe, expect, test } from '@jest/globals';
import type { Message, ModelRequest, ModelStreamPart } from '@toolwright/contract';
import { ScriptedModel } from './scripted-model.js';

function request(text = 'Rain in Oslo?', signal = new AbortController().signal): ModelRequest {
  return { messages: [{ role: 'user', text }], tools: [], signal };
}

const call = { name: 'weather.current', arguments: { city: 'Oslo' } };

describe('E1 ScriptedModel', () => {
  test('gives its turns one after the other', async () => {
    const model = new ScriptedModel([{ calls: [call] }, { text: 'It rains.' }]);
    expect(await model.generate(request())).toEqual({
      text: '',
      toolCalls: [{ id: 'call_1', ...call }],
      finish: { unified: 'tool_calls', raw: 'tool_calls' },
    });
    expect(await model.generate(request())).toEqual({ text: 'It rains.', toolCalls: [], finish: { unified: 'stop', raw: 'stop' } });
  });

  test('gives each call of the conversation its own id, unless the script names one', async () => {
    const model = new ScriptedModel([{ calls: [call, { ...call, id: 'mine' }, call] }, { calls: [call] }]);
    const turns = [await model.generate(request()), await model.generate(request())];
    expect(turns.map((turn) => turn.toolCalls.map(({ id }) => id))).toEqual([['call_1', 'mine', 'call_2'], ['call_3']]);
  });

  test('fails as the script says', async () => {
    const model = new ScriptedModel([
      { failure: { code: 'rate_limited', message: 'too many requests', retryAfterMs: 2_000 } },
      { text: 'Now.' },
    ]);
    await expect(model.generate(request())).rejects.toMatchObject({
      failure: { code: 'rate_limited', category: 'transient', message: 'too many requests', retryAfterMs: 2_000 },
    });
    expect((await model.generate(request())).text).toBe('Now.');
  });

  test('lets a function make the turn of the request, now or later', async () => {
    const model = new ScriptedModel([({ messages }) => ({ text: `${messages.length} message` }), async () => ({ text: 'later' })]);
    expect((await model.generate(request())).text).toBe('1 message');
    expect((await model.generate(request())).text).toBe('later');
  });

  test('passes on usage, provider state and another reason to stop', async () => {
    const turn = { text: 'It r', usage: { inputTokens: 9, outputTokens: 2 }, providerState: { api: 'scripted', state: null } };
    const response = await new ScriptedModel([{ ...turn, finish: 'length' }]).generate(request());
    expect(response).toMatchObject({ ...turn, finish: { unified: 'length' } });
  });

  test('keeps each request as it was, whatever the caller does to its messages later', async () => {
    const model = new ScriptedModel([{ text: 'Yes.' }]);
    const messages: Message[] = [{ role: 'user', text: 'Rain?' }];
    await model.generate({ ...request(), messages });
    messages.push({ role: 'user', text: 'Snow?' });
    expect(model.requests.map((asked) => asked.messages)).toEqual([[{ role: 'user', text: 'Rain?' }]]);
  });

  test('refuses, without using up a turn, once the signal has fired', async () => {
    const model = new ScriptedModel([{ text: 'Yes.' }]);
    await expect(model.generate(request('Rain?', AbortSignal.abort()))).rejects.toMatchObject({ code: 'cancelled' });
    expect((await model.generate(request())).text).toBe('Yes.');
  });

  test('says how many turns there were when it is asked for more', async () => {
    const model = new ScriptedModel([{ text: 'Yes.' }]);
    await model.generate(request());
    model.assertFinished();
    await expect(model.generate(request())).rejects.toMatchObject({
      code: 'declaration_error',
      message: expect.stringContaining('Turns in the script: 1; turns asked for: 2.'),
    });
    expect(() => model.assertFinished()).toThrow('turns asked for: 2');
  });

  test('says how many turns are left when the run ends too early', () => {
    expect(() => new ScriptedModel([{ text: 'Yes.' }]).assertFinished()).toThrow('Turns in the script: 1; turns asked for: 0.');
  });
});

async function streamOf(model: ScriptedModel, asked = request()): Promise<readonly ModelStreamPart[]> {
  const parts: ModelStreamPart[] = [];
  for await (const part of model.stream(asked)) parts.push(part);
  return parts;
}

describe('E3 a stream of the ScriptedModel', () => {
  test('gives text, reasoning and arguments in pieces, and the turn at the end', async () => {
    const model = new ScriptedModel([{ reasoning: 'Rain?', text: 'It is.', calls: [call], pieceLength: 4 }]);
    const parts = await streamOf(model);
    expect(parts.map((part) => ('text' in part ? part.text : part.type))).toEqual([
      ...['Rain', '?', 'It i', 's.'],
      ...['call-started', '{"ci', 'ty":', '"Osl', 'o"}', 'call-completed', 'finished'],
    ]);
    expect(parts.at(-1)).toMatchObject({ response: { reasoning: 'Rain?', text: 'It is.', toolCalls: [{ id: 'call_1', ...call }] } });
  });

  test('is whole unless the script says otherwise', async () => {
    expect(await streamOf(new ScriptedModel([{ text: 'It rains.' }]))).toMatchObject([
      { type: 'text', text: 'It rains.' },
      { type: 'finished' },
    ]);
  });

  test('fails in the middle', async () => {
    const model = new ScriptedModel([{ failure: { code: 'model_unavailable', message: 'cut off' }, after: { text: 'It r' } }]);
    const stream = model.stream(request());
    expect((await stream.next()).value).toEqual({ type: 'text', text: 'It r' });
    await expect(stream.next()).rejects.toMatchObject({ code: 'model_unavailable' });
  });

  test('hangs in the middle until it is withdrawn', async () => {
    const controller = new AbortController();
    const stream = new ScriptedModel([{ hangs: 'until-withdrawn', after: { text: 'It r' } }]).stream(request('Rain?', controller.signal));
    expect((await stream.next()).value).toEqual({ type: 'text', text: 'It r' });
    const next = stream.next();
    controller.abort();
    await expect(next).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('gives nothing more once it is withdrawn', async () => {
    const controller = new AbortController();
    const stream = new ScriptedModel([{ text: 'It rains.', pieceLength: 2 }]).stream(request('Rain?', controller.signal));
    await stream.next();
    controller.abort();
    await expect(stream.next()).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('uses up a turn of the script as an answer at once does', async () => {
    const model = new ScriptedModel([{ text: 'One.' }, { hangs: 'until-withdrawn' }]);
    await streamOf(model);
    const controller = new AbortController();
    const hanging = model.generate(request('Rain?', controller.signal));
    controller.abort();
    await expect(hanging).rejects.toMatchObject({ code: 'cancelled' });
    model.assertFinished();
  });
});
