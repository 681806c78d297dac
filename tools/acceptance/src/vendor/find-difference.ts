import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '@toolwright/wire';

/** Says in what two readings differ; undefined where they agree. */
export function findDifference(received: Reading, expected: Reading): string | undefined {
  const differing = (['text', 'calls', 'finish'] as const).find((part) => !isDeepStrictEqual(received[part], expected[part]));
  if (differing === undefined) return undefined;
  return `${differing}: expected ${JSON.stringify(expected[differing])}; received ${JSON.stringify(received[differing])}`;
}
