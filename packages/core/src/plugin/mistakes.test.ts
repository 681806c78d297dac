import { describe, expect, test } from '@jest/globals';
import { ToolwrightError } from '@toolwright/contract';
import { IsString } from 'class-validator';
import { Alternative } from '../decorator/alternative.js';
import { Bulkhead } from '../decorator/bulkhead.js';
import { Cache } from '../decorator/cache.js';
import { CircuitBreaker } from '../decorator/circuit-breaker.js';
import { Compensate } from '../decorator/compensate.js';
import { Critical } from '../decorator/critical.js';
import { Deprecated } from '../decorator/deprecated.js';
import { Destructive } from '../decorator/destructive.js';
import { Fallback } from '../decorator/fallback.js';
import { Idempotent } from '../decorator/idempotent.js';
import { Invalidates } from '../decorator/invalidates.js';
import { Plugin } from '../decorator/plugin.js';
import { RateLimit } from '../decorator/rate-limit.js';
import { ReadOnly } from '../decorator/read-only.js';
import { RequiresApproval } from '../decorator/requires-approval.js';
import { RequiresPermission } from '../decorator/requires-permission.js';
import { Retry } from '../decorator/retry.js';
import { Stateful, type StatefulOptions } from '../decorator/stateful.js';
import { Timeout } from '../decorator/timeout.js';
import { Tool } from '../decorator/tool.js';
import { Verify } from '../decorator/verify.js';
import { describePlugin } from './describe-plugin.js';

type Decorator = (target: never, method: string, descriptor: never) => void;

interface Erased {
  readonly city: string;
}

class Bare {}

/** Declares `Bad.run` with `@Tool` and what else is given, the way the compiler applies decorators. */
function tool(...decorators: readonly Decorator[]): () => unknown {
  return () => {
    @Plugin({ name: 'bad' })
    class Bad {
      @Tool({ description: 'x' }) run(): void {}
    }
    for (const decorate of decorators) decorate(Bad.prototype as never, 'run', {} as never);
    return describePlugin(Bad);
  };
}

/** Declares `Bad.run` with these options of `@Tool`. */
function toolWith(options: object): () => unknown {
  return () => {
    @Plugin({ name: 'bad' })
    class Bad {
      @Tool({ description: 'x', ...options }) run(): void {}
    }
    return describePlugin(Bad);
  };
}

// What TypeScript refuses reaches us from JavaScript and casts.
const wrong = <T>(value: unknown): T => value as T;
const keyless = wrong<StatefulOptions<unknown>>({});

const mistakes: readonly (readonly [title: string, declare: () => unknown, message: string])[] = [
  [
    'no @Plugin',
    () => describePlugin(Bare),
    "Bare: a class with @Plugin was expected, and it has none. Add @Plugin({ name: '…' }) from @toolwright/core.",
  ],
  [
    'a plugin without tools',
    () => {
      @Plugin({ name: 'empty' })
      class Empty {}
      return describePlugin(Empty);
    },
    "Empty: a plugin has at least one method with @Tool; it has none. Add @Tool({ description: '…' }) to a method.",
  ],
  [
    'a dot in the name of a plugin',
    () => Plugin({ name: 'a.b' })(Bare),
    'Bare: @Plugin name is letters, digits, "_" and "-", beginning with a letter; received "a.b". Rename the plugin.',
  ],
  [
    'a plugin without a name',
    () => Plugin(wrong({ title: 'Bad' }))(Bare),
    'Bare: @Plugin name is letters, digits, "_" and "-", beginning with a letter; received undefined. Rename the plugin.',
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
    'Bad.run: the first parameter must be of a class; its type left none at run time, as interfaces, aliases, unions, generics and "import type" do. Use a class imported by value, or @Tool({ input: TheClass }).',
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
    'Bad.run: a tool takes one object; its first parameter is of type String. Put the value into a class with class-validator rules.',
  ],
  [
    'a compiler that emits no types',
    () => {
      class Bad {
        run(): void {}
      }
      Tool({ description: 'x' })(Bad.prototype, 'run', {});
      Plugin({ name: 'bad' })(Bad);
      return describePlugin(Bad);
    },
    'Bad.run: the type of the first parameter is needed, and the compiler emitted none. Name it, @Tool({ input: TheClass }), or compile with "emitDecoratorMetadata" (esbuild, tsx and type stripping never emit it).',
  ],
  [
    'an input without rules',
    () => {
      @Plugin({ name: 'bad' })
      class Bad {
        @Tool({ description: 'x' }) run(_input: Bare): void {}
      }
      return describePlugin(Bad);
    },
    'Bare: properties with class-validator rules were expected; none has one. Add rules such as @IsString().',
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
    'Input.country: every field of an input carries a class-validator rule, or each call would be refused; this one has none. Add a rule such as @IsString(), or @Allow() to take anything.',
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
    'Bad: tool names differ within a plugin; doIt and again are both "bad.do_it". Give one another name.',
  ],
  [
    'a promise about a method that is no tool',
    () => {
      @Plugin({ name: 'bad' })
      class Bad {
        @Tool({ description: 'x' }) run(): void {}
        @ReadOnly() @Timeout({ ms: 1 }) forgotten(): void {}
      }
      return describePlugin(Bad);
    },
    "Bad.forgotten: decorators declare timeout, access for a method that is no tool. Add @Tool({ description: '…' }), or remove them.",
  ],
  [
    'a static tool',
    () => Tool({ description: 'x' })(wrong(class Bad {}), 'run', {}),
    'Bad.run: @Tool is for methods of instances; received a static method. Remove "static".',
  ],
  [
    'an empty description',
    toolWith({ description: ' ' }),
    'Bad.run: @Tool needs a description that is not empty, because the model chooses by it. Say what the tool does and when to use it.',
  ],
  [
    'an option of @Tool that is misspelt',
    toolWith({ descripton: 'x' }),
    'Bad.run: @Tool takes description, name, title, keywords, category, examples, version, delivery, errorKey, maxResultBytes, input, inputSchema, sensitive, output; received "descripton". Did you mean "description"?',
  ],
  [
    'a blank in the name of a tool',
    toolWith({ name: 'get weather' }),
    `Bad.run: A tool's name is written "plugin.tool" in letters, digits, "_" and "-", at most 128 characters; received "bad.get weather". Give @Plugin and @Tool names of that form.`,
  ],
  [
    'keywords in one text',
    toolWith({ keywords: 'rain, sun' }),
    'Bad.run: @Tool keywords are a list of texts, none of them empty; received "rain, sun". Name them, or leave them out.',
  ],
  [
    'a delivery that nobody can promise',
    toolWith({ delivery: 'exactly-once' }),
    'Bad.run: @Tool delivery is "at-least-once" or "at-most-once"; received "exactly-once". Choose one of them.',
  ],
  [
    'a delivery for a read',
    () => describeDelivery(ReadOnly()),
    "Bad.run: delivery: 'at-most-once' is for writes: a read may always be repeated. Remove it.",
  ],
  [
    'a delivery of what may be repeated',
    () => describeDelivery(Idempotent()),
    "Bad.run: delivery: 'at-most-once' and @Idempotent contradict each other: what may be repeated need not be parked. Remove one of them.",
  ],
  [
    'a decorator used twice',
    tool(Timeout({ ms: 1 }), Timeout({ ms: 2 })),
    'Bad.run: @Timeout was expected at most once, and is used twice. Keep one of them.',
  ],
  [
    'a read that destroys',
    tool(ReadOnly(), Destructive()),
    'Bad.run: @ReadOnly and @Destructive contradict each other: a read destroys nothing. Remove one of them.',
  ],
  [
    'a read to be verified',
    tool(ReadOnly(), Verify('find')),
    'Bad.run: @ReadOnly and @Verify contradict each other: a read leaves nothing to find out. Remove one of them.',
  ],
  [
    'a read to be undone',
    tool(ReadOnly(), Compensate('undo')),
    'Bad.run: @ReadOnly and @Compensate contradict each other: a read leaves nothing to undo. Remove one of them.',
  ],
  [
    'a read in order',
    tool(ReadOnly(), Stateful({ key: () => 'x' })),
    'Bad.run: @ReadOnly and @Stateful contradict each other: reads need no order. Remove one of them.',
  ],
  [
    'a read that invalidates',
    tool(ReadOnly(), Invalidates('orders')),
    'Bad.run: @ReadOnly and @Invalidates contradict each other: a read changes nothing. Remove one of them.',
  ],
  [
    'a cached write',
    tool(Cache()),
    'Bad.run: @Cache is for reads: a write must happen each time. Mark the tool @ReadOnly if it only looks, or remove @Cache.',
  ],
  [
    'X11 a retried write',
    tool(Retry()),
    "Bad.run: @Retry on a write may do it twice. Mark it @ReadOnly if it only looks, @Idempotent if twice is as good as once, or add onlyIf: 'not-applied' to repeat only what certainly did not happen.",
  ],
  [
    'a fallback to itself',
    tool(Fallback('run')),
    'Bad.run: @Fallback names another method; it names its own. Name the method that is meant.',
  ],
  [
    'F16 a fallback to nothing that is there',
    tool(Fallback('guess')),
    'Bad.run: @Fallback names a method of Bad; received "guess", which is none. Correct the name.',
  ],
  [
    'F17 a fallback without a source',
    tool(wrong<() => Decorator>(Fallback)()),
    'Bad.run: @Fallback names at least one source; received none. Name one, or remove the decorator.',
  ],
  [
    'F17 a fallback of no known kind',
    tool(Fallback(wrong({ method: 'guess' }))),
    'Bad.run: @Fallback takes the name of a method, { tool }, { value } or { use }; received {"method":"guess"}. Choose one of them.',
  ],
  [
    'a verifier that is not there',
    tool(Verify('find')),
    'Bad.run: @Verify names a method of Bad; received "find", which is none. Correct the name.',
  ],
  [
    'a compensation that is the write itself',
    tool(Compensate('run')),
    'Bad.run: @Compensate names another method; it names its own. Name the method that is meant.',
  ],
  [
    'an order without a key',
    tool(Stateful(keyless)),
    'Bad.run: @Stateful key is a function of the input; received undefined. Write (input) => ….',
  ],
  [
    'no permission named',
    tool(wrong<() => Decorator>(RequiresPermission)()),
    'Bad.run: @RequiresPermission permissions are a list of at least 1 text, none of them empty; received []. Name them, or leave them out.',
  ],
  [
    'an approval that never expires',
    tool(RequiresApproval({ expiresMs: Number.POSITIVE_INFINITY })),
    'Bad.run: @RequiresApproval expiresMs is a whole number from 1 to 31,536,000,000; received Infinity. Choose one in that range.',
  ],
  [
    'an approval with a misspelt option',
    tool(RequiresApproval(wrong<object>({ expireMs: 1 }))),
    'Bad.run: @RequiresApproval takes reason, expiresMs, when; received "expireMs". Did you mean "expiresMs"?',
  ],
  [
    'a condition that is no function',
    tool(Critical(), RequiresApproval(wrong<object>({ when: true }))),
    'Bad.run: @RequiresApproval when is a function of the input; received true. Write (input) => ….',
  ],
  [
    'an empty tag',
    tool(Invalidates('')),
    'Bad.run: @Invalidates tags are a list of at least 1 text, none of them empty; received [""]. Name them, or leave them out.',
  ],
  [
    'a deprecation without a reason',
    tool(Deprecated({ reason: '' })),
    'Bad.run: @Deprecated reason is a text that is not empty; received "". Write one.',
  ],
  ['a group without a name', tool(Alternative('')), 'Bad.run: @Alternative group is a text that is not empty; received "". Write one.'],
  [
    'a number out of range',
    tool(Idempotent(), Retry({ maxAttempts: 0 })),
    'Bad.run: @Retry maxAttempts is a whole number from 1 to 100; received 0. Choose one in that range.',
  ],
  [
    'an option that is misspelt',
    tool(Idempotent(), Retry(wrong({ maxAttemps: 3 }))),
    'Bad.run: @Retry takes maxAttempts, backoff, maxDurationMs, retryOn, abortOn, onlyIf; received "maxAttemps". Did you mean "maxAttempts"?',
  ],
  [
    'an option that is null',
    tool(Idempotent(), Retry(wrong({ backoff: null }))),
    'Bad.run: @Retry backoff has a value or is left out; received null. Leave it out for its default.',
  ],
  [
    'a backoff of no known kind',
    tool(Idempotent(), Retry({ backoff: wrong({ kind: 'fibonacci' }) })),
    'Bad.run: @Retry backoff.kind is constant, linear, exponential, decorrelated or custom; received {"kind":"fibonacci"}. Choose one of them.',
  ],
  [
    'a wait longer than all attempts may take',
    tool(Idempotent(), Retry({ maxDurationMs: 500 })),
    'Bad.run: @Retry maxDurationMs (500) is over before the first delay (1000 ms). Raise it, or shorten the backoff.',
  ],
  [
    'a failure that nobody knows',
    tool(Idempotent(), Retry({ retryOn: [wrong('transcient')] })),
    'Bad.run: @Retry retryOn names categories, error codes, HTTP statuses, { error: Class } and { when }; received "transcient". Did you mean "transient"?',
  ],
  [
    'one failure that is no list',
    tool(Idempotent(), Retry({ abortOn: wrong('timeout') })),
    'Bad.run: @Retry abortOn is a list; received "timeout". Put it into [ ].',
  ],
  [
    'less time for all attempts than for one',
    tool(Timeout({ ms: 2_000, totalMs: 1_000 })),
    'Bad.run: @Timeout totalMs is for all attempts, so it is at least ms (2000); received 1000. Lower ms, or raise totalMs.',
  ],
  [
    'a breaker that never opens',
    tool(CircuitBreaker({ minimumCalls: 50 })),
    'Bad.run: @CircuitBreaker would never open: minimumCalls (50) is more than its window holds (20). Lower one, or raise the other.',
  ],
  [
    'a breaker with two windows',
    tool(CircuitBreaker({ window: { calls: 50 }, windowMs: 1_000 })),
    'Bad.run: @CircuitBreaker looks back on calls or on time; received both window and windowMs. Keep one of them.',
  ],
  [
    'a ratio in percent',
    tool(CircuitBreaker({ failureRatio: 50 })),
    'Bad.run: @CircuitBreaker failureRatio is a number above 0, up to 1; received 50. Choose one in that range.',
  ],
  [
    'a bulkhead for half a call',
    tool(Bulkhead({ maxConcurrent: 0.5 })),
    'Bad.run: @Bulkhead maxConcurrent is a whole number from 1 to 1,000,000; received 0.5. Choose one in that range.',
  ],
  [
    'a rate without a limit',
    tool(RateLimit(wrong({ perMs: 1_000 }))),
    'Bad.run: @RateLimit limit is a whole number from 1 to 1,000,000,000; received undefined. Choose one in that range.',
  ],
  [
    'a limit that does neither wait nor reject',
    tool(RateLimit({ limit: 1, perMs: 1, onLimit: wrong('wait') })),
    'Bad.run: @RateLimit onLimit is "reject" or { waitMs }; received "wait". Choose one of them.',
  ],
  [
    'a scope that nobody knows',
    tool(ReadOnly(), Cache({ scope: wrong('session') })),
    'Bad.run: @Cache scope is "tool" or "user" or "tenant"; received "session". Choose one of them.',
  ],
];

function describeDelivery(decorate: Decorator): unknown {
  @Plugin({ name: 'bad' })
  class Bad {
    @Tool({ description: 'x', delivery: 'at-most-once' }) run(): void {}
  }
  decorate(Bad.prototype as never, 'run', {} as never);
  return describePlugin(Bad);
}

function messageOf(declare: () => unknown): string {
  try {
    declare();
  } catch (thrown) {
    if (thrown instanceof ToolwrightError && thrown.code === 'declaration_error') return thrown.message;
    throw thrown;
  }
  return 'no error';
}

describe('A7 a mistake of a plugin author', () => {
  test.each(mistakes)('%s is refused by name, with its cure', (_title, declare, message) => {
    expect(messageOf(declare)).toBe(message);
  });

  test('each of them, thirty at least, has a message of its own', () => {
    const messages = new Set(mistakes.map(([, declare]) => messageOf(declare)));
    expect(messages.size).toBe(mistakes.length);
    expect(messages.size).toBeGreaterThanOrEqual(30);
  });
});
