import { describe, expect, test } from '@jest/globals';
import { defaultRetryPolicy, defaultTimeoutPolicy, parseToolName, silentLogger, type ToolContext } from '@toolwright/contract';
import { toolOf } from './tool-of.js';

const context: ToolContext = {
  tool: parseToolName('weather.current'),
  callId: 'call_1',
  attempt: 2,
  signal: new AbortController().signal,
  logger: silentLogger,
  idempotencyKey: 'key',
  earlier: [],
  progress() {},
  call: () => Promise.reject(new Error('not in this test')),
};

describe('G4 toolOf', () => {
  test('makes a write with the default timeout of a name and a function', () => {
    const { descriptor } = toolOf({ name: 'weather.current', run: () => 'sunny' });
    expect(descriptor).toMatchObject({
      name: 'weather.current',
      plugin: 'weather',
      method: 'current',
      access: 'write',
      idempotent: false,
      policies: { timeout: defaultTimeoutPolicy },
    });
    expect(descriptor).not.toHaveProperty('run');
    expect(Object.isFrozen(descriptor)).toBe(true);
  });

  test('makes a read idempotent, unless it says otherwise', () => {
    expect(toolOf({ name: 'a.b', access: 'read', run: () => 1 }).descriptor.idempotent).toBe(true);
    expect(toolOf({ name: 'a.b', access: 'read', idempotent: false, run: () => 1 }).descriptor.idempotent).toBe(false);
  });

  test('adds policies to the timeout, or replaces it', () => {
    const timeout = { ...defaultTimeoutPolicy, ms: 100 };
    expect(toolOf({ name: 'a.b', run: () => 1, policies: { retry: defaultRetryPolicy } }).descriptor.policies).toEqual({
      timeout: defaultTimeoutPolicy,
      retry: defaultRetryPolicy,
    });
    expect(toolOf({ name: 'a.b', run: () => 1, policies: { timeout } }).descriptor.policies).toEqual({ timeout });
  });

  test('runs its own method, and those that a fallback names, with input and context', () => {
    const tool = toolOf({
      name: 'weather.current',
      run: ({ city }, { attempt }) => `sunny in ${city}, attempt ${attempt}`,
      methods: { fromNormals: ({ city }) => `mild in ${city}` },
    });
    expect(tool.invoke('current', { city: 'Oslo' }, context)).toBe('sunny in Oslo, attempt 2');
    expect(tool.invoke('fromNormals', { city: 'Oslo' }, context)).toBe('mild in Oslo');
  });

  test('names the methods that there are when another is called', () => {
    const tool = toolOf({ name: 'weather.current', run: () => 1, methods: { fromNormals: () => 2 } });
    expect(() => tool.invoke('toString', {}, context)).toThrow('fromNormals, current; received "toString"');
  });

  test.each([[null], ['rain'], [[1]], [7]])('refuses %j as input, and says what came', async (value) => {
    const verdict = await toolOf({ name: 'a.b', run: () => 1 }).descriptor.input.parse(value);
    expect(verdict).toMatchObject({ ok: false, problems: [{ path: '', expected: 'an object', rule: 'type' }] });
  });

  test('passes any object on as it is', async () => {
    const value = { city: 'Oslo' };
    const verdict = await toolOf({ name: 'a.b', run: () => 1 }).descriptor.input.parse(value);
    expect(verdict.ok && verdict.input).toBe(value);
  });

  test('types the input by what `parse` makes', () => {
    const tool = toolOf<Date>({
      name: 'a.b',
      parse: () => ({ ok: true, input: new Date(0) }),
      run: (date) => date.getTime(),
    });
    expect(tool.invoke('b', new Date(5), context)).toBe(5);
  });

  test('refuses a name without a plugin', () => {
    expect(() => toolOf({ name: 'current', run: () => 1 })).toThrow('plugin.tool');
  });
});
