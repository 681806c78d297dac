import { describe, expect, test } from '@jest/globals';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { Describe } from '../decorator/describe.js';
import { Fallback } from '../decorator/fallback.js';
import { Plugin } from '../decorator/plugin.js';
import { ReadOnly } from '../decorator/read-only.js';
import { Retry } from '../decorator/retry.js';
import { Timeout } from '../decorator/timeout.js';
import { Tool } from '../decorator/tool.js';
import type { ClassType } from '../signature/class-type.js';
import { describePlugin } from './describe-plugin.js';

class CityInput {
  @Describe('City name', { examples: ['Oslo'] })
  @IsString()
  city!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  days?: number = 3;
}

class Weather {
  @IsString()
  sky!: string;
}

@Plugin({ name: 'weather' })
@Timeout({ ms: 2_000 })
class WeatherPlugin {
  @Tool({ description: 'Weather now.', title: 'Weather', keywords: ['sky'], output: Weather })
  @ReadOnly()
  @Retry({ maxAttempts: 2 })
  @Fallback('guess')
  currentWeather(input: CityInput): Weather {
    return { sky: `clear over ${input.city}` };
  }

  @Tool({ description: 'Forgets all.', name: 'reset' })
  @Timeout({ ms: 500, graceMs: 0, totalMs: 900 })
  forget(): void {}

  guess(_input: CityInput): Weather {
    return { sky: 'unknown' };
  }
}

const toolsOf = (plugin: ClassType): ReturnType<typeof describePlugin>['tools'] => describePlugin(plugin).tools;

describe('A1 describePlugin', () => {
  test('reads name, words, schema, access and policies off the decorators', () => {
    const [current] = toolsOf(WeatherPlugin);
    expect(current).toMatchObject({
      name: 'weather.current_weather',
      plugin: 'weather',
      method: 'currentWeather',
      description: 'Weather now.',
      title: 'Weather',
      keywords: ['sky'],
      access: 'read',
      idempotent: true,
      input: {
        schema: {
          type: 'object',
          properties: {
            city: { type: 'string', description: 'City name', examples: ['Oslo'] },
            days: { type: 'integer', minimum: 1, maximum: 7, default: 3 },
          },
          required: ['city'],
          additionalProperties: false,
        },
      },
      output: { properties: { sky: { type: 'string' } }, required: ['sky'] },
      policies: {
        timeout: { ms: 2_000, graceMs: 5_000 },
        retry: { maxAttempts: 2, backoff: { kind: 'exponential', initialMs: 1_000 } },
        fallback: { sources: [{ kind: 'method', method: 'guess' }] },
      },
    });
  });

  test('A6 takes a tool for a write until it says otherwise', () => {
    expect(toolsOf(WeatherPlugin)[1]).toMatchObject({ name: 'weather.reset', access: 'write', idempotent: false });
  });

  test('A7 lets a policy on the method replace the one on the class whole', () => {
    expect(toolsOf(WeatherPlugin)[1]?.policies.timeout).toEqual({ kind: 'timeout', ms: 500, graceMs: 0, totalMs: 900 });
  });

  test('freezes what it describes', () => {
    const descriptor = describePlugin(WeatherPlugin);
    expect([descriptor, descriptor.tools, descriptor.tools[0], descriptor.tools[0]?.policies].every(Object.isFrozen)).toBe(true);
  });

  test('C1 checks arguments and makes the instance with its defaults', async () => {
    const parse = toolsOf(WeatherPlugin)[0]?.input.parse;
    expect(await parse?.({ city: 'Oslo' })).toEqual({ ok: true, input: Object.assign(new CityInput(), { city: 'Oslo', days: 3 }) });
    expect(await parse?.({ days: 9, sky: 1 })).toEqual({
      ok: false,
      problems: [
        { path: 'sky', expected: 'no such argument', received: '1', rule: 'known' },
        { path: 'city', expected: 'a value', received: 'nothing', rule: 'required' },
        { path: 'days', expected: 'days must not be greater than 7', received: '9', rule: 'max' },
      ],
    });
  });

  test('C1 refuses any argument to a tool that takes none', async () => {
    const parse = toolsOf(WeatherPlugin)[1]?.input.parse;
    expect(await parse?.({})).toEqual({ ok: true, input: undefined });
    expect(await parse?.({ all: true })).toMatchObject({ ok: false });
  });
});
