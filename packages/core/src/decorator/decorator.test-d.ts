// Type tests: every line after `@ts-expect-error` must fail to compile.
import type { ToolContext, Verification } from '@toolwright/contract';
import { Cache } from './cache.js';
import { Compensate } from './compensate.js';
import { Describe } from './describe.js';
import { Fallback } from './fallback.js';
import { Plugin } from './plugin.js';
import { RateLimit } from './rate-limit.js';
import { ReadOnly } from './read-only.js';
import { RequiresApproval } from './requires-approval.js';
import { Retry } from './retry.js';
import { Sensitive } from './sensitive.js';
import { Stateful } from './stateful.js';
import { Timeout } from './timeout.js';
import { Tool } from './tool.js';
import { Verify } from './verify.js';

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

class OrderInput extends City {
  @Describe('Account') @Sensitive() readonly account!: string;
}

@Plugin({ name: 'orders' })
@RateLimit({ limit: 1, perMs: 1, onLimit: { waitMs: 5 } })
export abstract class RightWrites {
  @Tool({ description: 'x' })
  @Verify('wasPlaced')
  @Compensate('cancel')
  @Stateful({ key: (input: OrderInput) => input.account })
  @RequiresApproval({ when: (input: OrderInput) => input.account !== '' })
  async place(_input: OrderInput): Promise<Sky> {
    return { sky: '' };
  }

  // A key, a condition and the methods that are named may take less than the input is.
  @Verify('looksUp')
  @Compensate('undoes')
  @Stateful({ key: (input: City) => input.city })
  @RequiresApproval({ when: (input: { readonly city: string }) => input.city === '' })
  @Fallback('guess', { tool: 'archive.find' }, { value: 0 }, { use: (input: City) => input.city })
  placeLater(_input: OrderInput): Sky {
    return { sky: '' };
  }

  async wasPlaced(_input: OrderInput): Promise<Verification<Sky>> {
    return { happened: false };
  }
  looksUp(_input: City, _context: ToolContext): Verification<Sky> {
    return { happened: true, result: { sky: '' } };
  }
  cancel(_input: OrderInput, _result: Sky): void {}
  undoes(): void {}
  guess(_input: City): Sky {
    return { sky: '' };
  }
}

export class WrongWrites {
  // @ts-expect-error: no such method
  @Verify('nope')
  unverified(_input: OrderInput): void {}

  // @ts-expect-error: a verifier says whether it happened
  @Verify('saysYes')
  verifiedByYes(_input: OrderInput): Sky {
    return { sky: '' };
  }

  // @ts-expect-error: the verifier found another result
  @Verify('findsCity')
  verifiedByCity(_input: OrderInput): Sky {
    return { sky: '' };
  }

  // @ts-expect-error: no such method
  @Compensate('nope')
  uncompensated(_input: OrderInput): void {}

  // @ts-expect-error: the compensation takes another result
  @Compensate('takesCity')
  otherResult(_input: OrderInput): Sky {
    return { sky: '' };
  }

  // @ts-expect-error: the input has no such field
  @Stateful({ key: (input: OrderInput) => input.account })
  withoutAccount(_input: City): void {}

  // @ts-expect-error: a key is a text
  @Stateful({ key: (_input: OrderInput) => 5 })
  keyOfNumber(_input: OrderInput): void {}

  // @ts-expect-error: the input has no such field
  @RequiresApproval({ when: (input: OrderInput) => input.account === '' })
  approvalOfCity(_input: City): void {}

  // @ts-expect-error: one of the sources is not there
  @Fallback({ value: 0 }, 'nope')
  mixedFallback(_input: City): Sky {
    return { sky: '' };
  }

  // @ts-expect-error: a fallback has at least one source
  @Fallback()
  noFallback(_input: City): void {}

  // @ts-expect-error: a rate needs its limit
  @RateLimit({ perMs: 1_000 })
  unlimited(): void {}

  // @ts-expect-error: a rate needs its time
  @RateLimit({ limit: 5 })
  timeless(): void {}

  // @ts-expect-error: no such scope
  @Cache({ scope: 'session' })
  sessionCache(): void {}

  // @ts-expect-error: a tool needs a description
  @Tool({ name: 'x' })
  undescribed(): void {}

  // @ts-expect-error: a tool is a method, not a getter
  @Tool({ description: 'x' })
  get value(): number {
    return 1;
  }

  // @ts-expect-error: a policy belongs on a method or a class, not on a getter
  @Retry()
  get other(): number {
    return 1;
  }

  // @ts-expect-error: a policy belongs on a method or a class, not on a parameter
  parameter(@Retry() _input: City): void {}

  // @ts-expect-error: an approval is of a method, not of a property
  @RequiresApproval()
  approved = 1;

  // @ts-expect-error: a key is of a method of an instance
  @Stateful({ key: (_input: City) => '' })
  static keyed(_input: City): void {}

  // @ts-expect-error: a description is of a property, not of a parameter
  describedParameter(@Describe('x') _input: City): void {}

  saysYes(_input: OrderInput): boolean {
    return true;
  }
  findsCity(_input: OrderInput): Verification<City> {
    return { happened: false };
  }
  takesCity(_input: OrderInput, _result: City): void {}
}

// @ts-expect-error: @Tool belongs on a method
@Tool({ description: 'x' })
export class WrongTarget {}

// @ts-expect-error: a plugin needs a name
@Plugin({})
export class Nameless {}
