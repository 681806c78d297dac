import type { MutationArea } from './mutation-area.ts';

const contract = { packageFolder: 'packages/contract' };
const executor = { packageFolder: 'packages/executor' };

/**
 * All areas; a new one is registered by its line here. Each names its own tests, because for every mutant all of them are loaded: with
 * the whole suite of the executor that takes more than 5 s.
 */
export const mutationAreas: readonly MutationArea[] = [
  { ...contract, name: 'contract', sourceFolder: 'src', otherTests: ['test/*.test.ts'] },
  { ...executor, name: 'digest', sourceFolder: 'src/digest', otherTests: [] },
  { ...executor, name: 'mask', sourceFolder: 'src/mask', otherTests: [] },
  {
    ...executor,
    name: 'limiter',
    sourceFolder: 'src/limiter',
    otherTests: ['src/strategy/rate-limit/*.test.ts', 'test/time-and-room.test.ts'],
  },
  {
    ...executor,
    name: 'retry',
    sourceFolder: 'src/strategy/retry',
    otherTests: ['test/microprofile/retry.test.ts', 'test/executor.test.ts', 'test/timeout.test.ts', 'test/write-in-doubt.test.ts'],
  },
  {
    ...executor,
    name: 'timeout',
    sourceFolder: 'src/strategy/timeout',
    otherTests: ['test/timeout.test.ts', 'test/nested-call.test.ts', 'test/microprofile/timeout.test.ts'],
  },
  {
    ...executor,
    name: 'fallback',
    sourceFolder: 'src/strategy/fallback',
    otherTests: ['test/fallback.test.ts', 'test/executor.test.ts', 'test/write-in-doubt.test.ts', 'test/microprofile/fallback.test.ts'],
  },
  { ...executor, name: 'batch', sourceFolder: 'src/batch', otherTests: ['test/batch*.test.ts', 'test/context.test.ts'] },
  {
    ...executor,
    name: 'breaker',
    sourceFolder: 'src/breaker',
    otherTests: ['test/breaker-contract.test.ts', 'test/circuit-breaker.test.ts'],
  },
  { ...executor, name: 'failure', sourceFolder: 'src/failure', tableFolder: 'src/failure/code', otherTests: [] },
];
