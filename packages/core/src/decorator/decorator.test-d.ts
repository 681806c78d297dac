// Type tests: every line after `@ts-expect-error` must fail to compile.
import type { ToolContext } from '@toolwright/contract';
import { Fallback } from './fallback.js';
import { ReadOnly } from './read-only.js';
import { Retry } from './retry.js';
import { Timeout } from './timeout.js';
import { Tool } from './tool.js';

class City {
  readonly city!: string;
}

class Sky {
  readonly sky!: string;
}

@Timeout({ ms: 1 })
@Retry()
export class RightUses {
  @Tool({ description: 'x', output: Sky })
  @ReadOnly()
  @Retry({ maxAttempts: 2 })
  @Fallback('guess', 'guessLater')
  async current(input: City, _context: ToolContext): Promise<Sky> {
    return { sky: input.city };
  }

  @Tool({ description: 'x', input: City })
  named(_input: City): void {}

  @Tool({ description: 'x' })
  nothing(): void {}

  guess(_input: City): Sky {
    return { sky: '' };
  }

  async guessLater(_input: City, context: ToolContext): Promise<Sky> {
    return { sky: context.callId };
  }
}

export class WrongUses {
  // @ts-expect-error: no such method
  @Fallback('nope')
  noSuchMethod(_input: City): Sky {
    return { sky: '' };
  }

  // @ts-expect-error: the fallback takes another input
  @Fallback('takesSky')
  otherInput(_input: City): Sky {
    return { sky: '' };
  }

  // @ts-expect-error: the fallback gives another result
  @Fallback('givesText')
  otherResult(_input: City): Sky {
    return { sky: '' };
  }

  // @ts-expect-error: the result is not what `output` says
  @Tool({ description: 'x', output: Sky })
  wrongOutput(_input: City): City {
    return { city: '' };
  }

  // @ts-expect-error: the parameter is not what `input` says
  @Tool({ description: 'x', input: City })
  wrongInput(_input: Sky): void {}

  // @ts-expect-error: a tool is a method of an instance
  @Tool({ description: 'x' })
  static onClass(): void {}

  // @ts-expect-error: a policy belongs on a method or a class
  @Retry()
  field = 1;

  // @ts-expect-error: unknown option
  @Timeout({ seconds: 3 })
  unknownOption(): void {}

  takesSky(_input: Sky): Sky {
    return { sky: '' };
  }

  givesText(_input: City): string {
    return '';
  }
}
