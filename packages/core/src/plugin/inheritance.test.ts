// The rows of MicroProfile Fault Tolerance's test suite about inheritance: RetryVisibilityTest (T035-T037) and the circuit breaker's (C31-C33).
import { describe, expect, test } from '@jest/globals';
import { CircuitBreaker } from '../decorator/circuit-breaker.js';
import { Idempotent } from '../decorator/idempotent.js';
import { Plugin } from '../decorator/plugin.js';
import { ReadOnly } from '../decorator/read-only.js';
import { Retry } from '../decorator/retry.js';
import { Timeout } from '../decorator/timeout.js';
import { Tool } from '../decorator/tool.js';
import type { ClassType } from '../signature/class-type.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';
import { describePlugin } from './describe-plugin.js';

/** Where a policy stands: on a class, on its method, on both or nowhere. `override`: the subclass defines the method again. */
interface Place {
  readonly onClass?: number;
  readonly onMethod?: number;
  readonly override?: 'yes';
}

type Row = readonly [row: string, base: Place, derived: Place, expected: number | undefined];

// `run` is a write, which may be retried only with this promise.
const retry = (maxAttempts: number): PolicyDecorator => Retry({ maxAttempts, onlyIf: 'not-applied' });
const breaker = (minimumCalls: number): PolicyDecorator => CircuitBreaker({ minimumCalls, window: { calls: 100 } });

function declare(policy: (figure: number) => PolicyDecorator, base: Place, derived: Place): ClassType {
  @Plugin({ name: 'base' })
  class Base {
    @Tool({ description: 'x' }) run(): void {}
  }
  class Inheriting extends Base {}
  class Overriding extends Base {
    override run(): void {}
  }
  const Derived = derived.override === undefined ? Inheriting : Overriding;
  for (const [type, { onClass, onMethod }] of [[Base, base] as const, [Derived, derived] as const]) {
    if (onClass !== undefined) policy(onClass)(type);
    if (onMethod !== undefined) policy(onMethod)(type.prototype, 'run', { value: type.prototype.run });
  }
  return Derived;
}

describe('A7 a policy on a class, its method, or both', () => {
  test.each<Row>([
    ['T035 base class; subclass says nothing', { onClass: 3 }, {}, 3],
    ['T035 base class; subclass class', { onClass: 3 }, { onClass: 4 }, 4],
    ['T035 base class; subclass class and plain override', { onClass: 3 }, { onClass: 4, override: 'yes' }, 4],
    ['T035 base class; subclass class and method', { onClass: 3 }, { onClass: 5, onMethod: 4, override: 'yes' }, 4],
    ['T035 base class; plain override', { onClass: 3 }, { override: 'yes' }, 3],
    ['T036 base method; subclass says nothing', { onMethod: 3 }, {}, 3],
    ['T036 base method; plain override drops it', { onMethod: 3 }, { override: 'yes' }, undefined],
    ['T036 base method; it beats the class of a subclass', { onMethod: 3 }, { onClass: 4 }, 3],
    ['T036 base method; subclass class and plain override', { onMethod: 3 }, { onClass: 4, override: 'yes' }, 4],
    ['T036 base method; override with its own', { onMethod: 3 }, { onMethod: 4, override: 'yes' }, 4],
    ['T037 base class and method; subclass says nothing', { onClass: 3, onMethod: 4 }, {}, 4],
    ['T037 base class and method; subclass class', { onClass: 3, onMethod: 4 }, { onClass: 5 }, 4],
    ['T037 base class and method; subclass class and plain override', { onClass: 3, onMethod: 4 }, { onClass: 5, override: 'yes' }, 5],
    ['T037 base class and method; plain override', { onClass: 3, onMethod: 4 }, { override: 'yes' }, 3],
  ])('%s', (_row, base, derived, maxAttempts) => {
    expect(describePlugin(declare(retry, base, derived)).tools[0]?.policies.retry?.maxAttempts).toBe(maxAttempts);
  });

  test.each<Row>([
    ['C31 base class; subclass class', { onClass: 8 }, { onClass: 4 }, 4],
    ['C31 base class; subclass class and plain override', { onClass: 8 }, { onClass: 4, override: 'yes' }, 4],
    ['C31 base class; subclass class and method', { onClass: 8 }, { onClass: 50, onMethod: 4, override: 'yes' }, 4],
    ['C31 base class; plain override', { onClass: 8 }, { override: 'yes' }, 8],
    ['C31 base class; subclass says nothing', { onClass: 8 }, {}, 8],
    ['C32 base method; subclass class', { onMethod: 8 }, { onClass: 4 }, 8],
    ['C32 base method; subclass class and plain override', { onMethod: 8 }, { onClass: 4, override: 'yes' }, 4],
    ['C32 base method; subclass class and method', { onMethod: 8 }, { onClass: 50, onMethod: 4, override: 'yes' }, 4],
    ['C32 base method; plain override', { onMethod: 8 }, { override: 'yes' }, undefined],
    ['C32 base method; subclass says nothing', { onMethod: 8 }, {}, 8],
    ['C33 base class and method; subclass class', { onClass: 16, onMethod: 8 }, { onClass: 4 }, 8],
    ['C33 base class and method; subclass class and plain override', { onClass: 16, onMethod: 8 }, { onClass: 4, override: 'yes' }, 4],
    ['C33 base class and method; override with its own', { onClass: 16, onMethod: 8 }, { onMethod: 4, override: 'yes' }, 4],
    ['C33 base class and method; plain override', { onClass: 16, onMethod: 8 }, { override: 'yes' }, 16],
    ['C33 base class and method; subclass says nothing', { onClass: 16, onMethod: 8 }, {}, 8],
  ])('%s', (_row, base, derived, minimumCalls) => {
    expect(describePlugin(declare(breaker, base, derived)).tools[0]?.policies.circuitBreaker?.minimumCalls).toBe(minimumCalls);
  });
});

describe('A7 an override of a tool', () => {
  @Plugin({ name: 'weather' })
  @Timeout({ ms: 2_000 })
  class Weather {
    @Tool({ description: 'Weather now.', name: 'now' }) @ReadOnly() current(): string {
      return 'clear';
    }
    @Tool({ description: 'Forgets all.' }) @Idempotent() forget(): void {}
  }

  class Louder extends Weather {
    override current(): string {
      return super.current().toUpperCase();
    }
    @Tool({ description: 'Shouts.' }) shout(): void {}
  }

  test('stays the same tool, and drops what its method had declared', () => {
    expect(describePlugin(Louder).tools[0]).toMatchObject({
      name: 'weather.now',
      description: 'Weather now.',
      access: 'write',
      policies: { timeout: { ms: 2_000 } },
    });
  });

  test('leaves inherited tools as they are, before those of the subclass', () => {
    expect(describePlugin(Louder).tools.map(({ name, idempotent }) => [name, idempotent])).toEqual([
      ['weather.now', false],
      ['weather.forget', true],
      ['weather.shout', false],
    ]);
  });

  test('does not touch the class that it extends', () => {
    expect(describePlugin(Weather).tools[0]).toMatchObject({ access: 'read' });
  });
});
