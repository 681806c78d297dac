import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_MODEL, type LanguageModel, type ModelRequest, parseToolName } from '@toolwright/contract';
import { Container } from 'inversify';
import { local } from '../src/local.js';
import { localModule } from '../src/module.js';
import { converse, model, written } from './converse.js';
import { placeOrder, priceOf } from './other-tools.js';
import { currentWeather, suggestClothing, weatherTools } from './weather-tools.js';

const signal = new AbortController().signal;

function requestOf(text: string, change: Partial<ModelRequest> = {}): ModelRequest {
  return { messages: [{ role: 'user', text }], tools: weatherTools.map(({ descriptor }) => descriptor), signal, ...change };
}

describe('E1 the local model as a LanguageModel', () => {
  test('is called local/rules-1 and reports no tokens', async () => {
    expect(model).toMatchObject({ provider: 'local', model: 'rules-1' });
    expect(await model.generate(requestOf('Hello'))).not.toHaveProperty('usage');
  });

  test('says whether it stops or asks for tools', async () => {
    expect((await model.generate(requestOf('Hello'))).finish).toEqual({ unified: 'stop', raw: 'stop' });
    expect((await model.generate(requestOf('Weather in Oslo'))).finish).toEqual({ unified: 'tool_calls', raw: 'tool_calls' });
  });

  test('refuses a withdrawn request', async () => {
    await expect(model.generate(requestOf('Hello', { signal: AbortSignal.abort() }))).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('has an answer for a conversation without a request', async () => {
    const response = await model.generate({ messages: [{ role: 'system', text: 'Be kind.' }], tools: [], signal });
    expect(response.text).toContain('I have no tools at all.');
  });

  test('numbers its calls on through the conversation, past ids of others', async () => {
    const messages: ModelRequest['messages'] = [
      { role: 'user', text: 'Weather in Rome' },
      { role: 'assistant', text: '', toolCalls: [{ id: 'local_2', name: 'weather.current', arguments: '{"city":"Rome"}' }] },
      { role: 'user', text: 'Weather in Oslo and Paris' },
    ];
    const { toolCalls } = await model.generate(requestOf('', { messages }));
    expect(toolCalls.map(({ id }) => id)).toEqual(['local_3', 'local_4']);
  });

  test('reads calls that another model wrote as text', async () => {
    const messages: ModelRequest['messages'] = [
      { role: 'user', text: 'Weather in Oslo' },
      { role: 'assistant', text: '', toolCalls: [{ id: 'x', name: 'weather.current', arguments: '{"city":"Oslo"}' }] },
    ];
    const { toolCalls, text } = await model.generate(requestOf('', { messages }));
    expect(toolCalls).toEqual([]);
    expect(text).toContain('weather.current (Oslo) has not answered.');
  });
});

describe('E4 tool choice', () => {
  test('none: calls nothing', async () => {
    const { turns } = await converse('Weather in Oslo', weatherTools, { toolChoice: { kind: 'none' } });
    expect(turns).toEqual([]);
  });

  test('none: still answers from results', async () => {
    const { messages } = await converse('Weather in Oslo', weatherTools);
    const response = await model.generate(requestOf('', { messages: messages.slice(0, -1), toolChoice: { kind: 'none' } }));
    expect(response.text).toContain('Oslo, Norway');
  });

  test('required: calls the best tool that it can fill, though none is relevant, once, and no write', async () => {
    const course = await converse('Tell me about Oslo', [placeOrder, priceOf, currentWeather], { toolChoice: { kind: 'required' } });
    expect(written(course)).toHaveLength(1);
    expect(course.turns.flat().map(({ name }) => name)).not.toContain('shop.order');
  });

  test('tool: calls that one, also a write, and no other', async () => {
    const toolChoice = { kind: 'tool', name: parseToolName('shop.order') } as const;
    expect(written(await converse('Weather in Oslo. A "tablet" too.', [placeOrder, currentWeather], { toolChoice }))[0]).toEqual([
      'shop.order {"product":"tablet"}',
    ]);
  });

  test('tool: says what is missing when the one cannot be filled', async () => {
    const toolChoice = { kind: 'tool', name: suggestClothing.descriptor.name } as const;
    const { turns, answer } = await converse('Weather in Oslo', weatherTools, { toolChoice });
    expect(turns).toEqual([]);
    expect(answer).toContain('I cannot use wardrobe.suggest_clothing');
  });

  test.each(['auto', 'required'] as const)('allowed, %s: knows no other tool', async (mode) => {
    const toolChoice = { kind: 'allowed', names: [priceOf.descriptor.name], mode } as const;
    const { turns } = await converse('Weather in Oslo', [currentWeather, priceOf], { toolChoice });
    expect(turns.flat().filter(({ name }) => name !== 'shop.price')).toEqual([]);
  });

  test('allowed: calls what is allowed', async () => {
    const toolChoice = { kind: 'allowed', names: [currentWeather.descriptor.name], mode: 'auto' } as const;
    expect(written(await converse('Weather in Oslo', weatherTools, { toolChoice }))).toEqual([['weather.current {"city":"Oslo"}']]);
  });
});

describe('B1 localModule', () => {
  test('binds the local model', () => {
    const container = new Container();
    container.load(localModule());
    expect(container.get<LanguageModel>(LANGUAGE_MODEL).provider).toBe('local');
  });
});

test('"tomorrow" is the day after that of the clock', async () => {
  const eve = local({ clock: { now: () => Date.UTC(2024, 11, 31, 23, 59), schedule: () => () => {} } });
  const calendar = {
    ...currentWeather.descriptor,
    input: { ...currentWeather.descriptor.input, schema: { properties: { date: { type: 'string', format: 'date' } }, required: ['date'] } },
  } as const;
  const { toolCalls } = await eve.generate(requestOf('Weather tomorrow', { tools: [calendar] }));
  expect(toolCalls[0]?.arguments).toEqual({ date: '2025-01-01' });
});
