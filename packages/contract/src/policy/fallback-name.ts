import { assertNever } from '../error/assert-never.js';
import type { FallbackSource } from './fallback-policy.js';

/** A source of a fallback in words: `method fromClimateNormals`. */
export function fallbackName(source: FallbackSource): string {
  switch (source.kind) {
    case 'method':
      return `method ${source.method}`;
    case 'tool':
      return `tool ${source.tool}`;
    case 'constant':
      return 'a constant';
    case 'function':
      return source.use.name === '' || source.use.name === 'use' ? 'a function' : `function ${source.use.name}`;
    default:
      return assertNever(source);
  }
}
