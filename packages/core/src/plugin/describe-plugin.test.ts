import { describe, expect, test } from '@jest/globals';
import { ToolwrightError } from '@toolwright/contract';
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
const messageOf = (declare: () => unknown): string => {
  try {
    declare();
  } catch (thrown) {
    if (thrown instanceof ToolwrightError && thrown.code === 'declaration_error') return thrown.message;
    throw thrown;
  }
  return 'no error';
};

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

describe('A7 inheritance', () => {
  @Timeout({ ms: 3_000 })
  class Patient extends WeatherPlugin {}

  class Overriding extends WeatherPlugin {
    override currentWeather(input: CityInput): Weather {
      return super.currentWeather(input);
    }
  }

  test('an inherited tool keeps the decorators of its method and takes the policies of the subclass', () => {
    const [current] = toolsOf(Patient);
    expect(current).toMatchObject({
      name: 'weather.current_weather',
      access: 'read',
      policies: { timeout: { ms: 3_000 }, retry: { maxAttempts: 2 } },
    });
  });

  test('an override without decorators stays a tool, drops those of the method, and keeps those of the class', () => {
    const [current] = toolsOf(Overriding);
    expect(current).toMatchObject({ name: 'weather.current_weather', access: 'write', policies: { timeout: { ms: 2_000 } } });
    expect(current?.policies.retry).toBeUndefined();
  });
});

describe('A1 a mistake in a declaration', () => {
  class Bare {
    city?: string;
  }
  interface Erased {
    readonly city: string;
  }

  test.each<[string, () => unknown, string]>([
    ['a class without @Plugin', () => describePlugin(Bare), 'Bare: a class with @Plugin was expected'],
    [
      'a plugin without tools',
      () => {
        @Plugin({ name: 'empty' })
        class Empty {}
        return describePlugin(Empty);
      },
      'Empty: a plugin has at least one method with @Tool',
    ],
    [
      'an input whose type leaves no class',
      () => {
        @Plugin({ name: 'bad' })
        class Bad {
          @Tool({ description: 'x' }) run(_input: Erased): void {}
        }
        return describePlugin(Bad);
      },
      'Bad.run: the first parameter must be of a class',
    ],
    [
      'an input that is no object',
      () => {
        @Plugin({ name: 'bad' })
        class Bad {
          @Tool({ description: 'x' }) run(_city: string): void {}
        }
        return describePlugin(Bad);
      },
      'Bad.run: a tool takes one object; its first parameter is of type String',
    ],
    [
      'a retried write',
      () => {
        @Plugin({ name: 'bad' })
        class Bad {
          @Tool({ description: 'x' }) @Retry() run(): void {}
        }
        return describePlugin(Bad);
      },
      'Bad.run: @Retry on a write may do it twice',
    ],
    [
      'a fallback to itself',
      () => {
        @Plugin({ name: 'bad' })
        class Bad {
          @Tool({ description: 'x' }) @Fallback('run') run(): void {}
        }
        return describePlugin(Bad);
      },
      'Bad.run: @Fallback names another method',
    ],
    [
      'two tools of one name',
      () => {
        @Plugin({ name: 'bad' })
        class Bad {
          @Tool({ description: 'x' }) doIt(): void {}
          @Tool({ description: 'x', name: 'do_it' }) again(): void {}
        }
        return describePlugin(Bad);
      },
      'Bad: tool names differ within a plugin; doIt and again are both "bad.do_it"',
    ],
    [
      'a policy used twice',
      () => {
        class Bad {
          @Timeout({ ms: 1 }) @Timeout({ ms: 2 }) run(): void {}
        }
        return Bad;
      },
      'Bad.run: @Timeout was expected at most once',
    ],
    [
      'a number out of range',
      () => {
        class Bad {
          @Retry({ maxAttempts: 0 }) run(): void {}
        }
        return Bad;
      },
      'Bad.run: @Retry maxAttempts is a whole number from 1 to 100; received 0',
    ],
    [
      'an option that is misspelt',
      () => {
        const misspelt = { maxAttemps: 3 };
        class Bad {
          @Retry(misspelt as object) run(): void {}
        }
        return Bad;
      },
      'received "maxAttemps". Did you mean "maxAttempts"?',
    ],
    [
      'a failure that nobody knows',
      () => {
        class Bad {
          @Retry({ retryOn: ['transcient' as 'transient'] }) run(): void {}
        }
        return Bad;
      },
      'Bad.run: @Retry retryOn names categories, error codes, HTTP statuses, { error: Class } and { when }; received "transcient". Did you mean "transient"?',
    ],
    [
      'an empty description',
      () => {
        class Bad {
          @Tool({ description: ' ' }) run(): void {}
        }
        return Bad;
      },
      'Bad.run: @Tool needs a description',
    ],
    [
      'a plugin name with a dot',
      () => {
        @Plugin({ name: 'a.b' })
        class Bad {}
        return Bad;
      },
      'Bad: @Plugin name is letters',
    ],
    [
      'a field without a rule',
      () => {
        class Input {
          @IsString() city!: string;
          country?: string;
        }
        @Plugin({ name: 'bad' })
        class Bad {
          @Tool({ description: 'x' }) run(_input: Input): void {}
        }
        return describePlugin(Bad);
      },
      'Input.country: every field of an input carries a class-validator rule',
    ],
  ])('%s is refused by name, with its cure', (_title, declare, expected) => {
    expect(messageOf(declare)).toContain(expected);
  });
});
