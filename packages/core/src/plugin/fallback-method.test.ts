// The rows of MicroProfile Fault Tolerance's test suite about where the method of a fallback stands: fallbackmethod.* (F14-F16).
import { describe, expect, test } from '@jest/globals';
import type { ToolContext } from '@toolwright/contract';
import { Fallback } from '../decorator/fallback.js';
import { Plugin } from '../decorator/plugin.js';
import { ReadOnly } from '../decorator/read-only.js';
import { Tool } from '../decorator/tool.js';
import type { DtoClass } from '../signature/class-type.js';
import { bindPlugin } from './bind-plugin.js';
import { describePlugin } from './describe-plugin.js';

// Nothing here looks at it.
const context = { callId: 'call_1' } as ToolContext;

/** Runs the fallback that the one tool of a plugin names. */
function runFallback(type: DtoClass): unknown {
  const [tool] = bindPlugin(describePlugin(type), new type());
  const [source] = tool?.descriptor.policies.fallback?.sources ?? [];
  return source?.kind === 'method' ? tool?.invoke(source.method, 'input', context) : undefined;
}

abstract class Guessing {
  guess(): string {
    return 'inherited';
  }
}

@Plugin({ name: 'base' })
class Base {
  @Tool({ description: 'x' }) @ReadOnly() @Fallback('guess') run(): string {
    return 'known';
  }

  guess(): string {
    return 'of the base';
  }
}

describe('C5 the method of a fallback', () => {
  test('F14 stands in the class of the tool', () => {
    expect(runFallback(Base)).toBe('of the base');
  });

  test('F14 may be private, though the compiler must then not be told its name', () => {
    @Plugin({ name: 'private' })
    class Private {
      @Tool({ description: 'x' }) @ReadOnly() @Fallback<string>('guess') run(): string {
        return 'known';
      }

      // biome-ignore lint/correctness/noUnusedPrivateClassMembers: the fallback names it.
      private guess(): string {
        return 'private';
      }
    }
    expect(runFallback(Private)).toBe('private');
  });

  test('F14 may be inherited', () => {
    @Plugin({ name: 'inheriting' })
    class Inheriting extends Guessing {
      @Tool({ description: 'x' }) @ReadOnly() @Fallback('guess') run(): string {
        return 'known';
      }
    }
    expect(runFallback(Inheriting)).toBe('inherited');
  });

  test('F15 is that of the subclass where it overrides only the fallback', () => {
    class Derived extends Base {
      override guess(): string {
        return 'of the subclass';
      }
    }
    expect(runFallback(Derived)).toBe('of the subclass');
  });

  test('F16 is refused at the start where only a subclass has it, or where it is #private', () => {
    @Plugin({ name: 'early' })
    class Early {
      @Tool({ description: 'x' }) @ReadOnly() @Fallback<string>('guess') run(): string {
        return this.#guess();
      }

      #guess(): string {
        return 'hidden';
      }
    }
    class Late extends Early {
      guess(): string {
        return 'late';
      }
    }
    expect(() => describePlugin(Early)).toThrow(expect.objectContaining({ code: 'declaration_error' }));
    expect(new Late().guess()).toBe('late');
  });
});
