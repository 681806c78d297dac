import { assertNever, type FallbackSource } from '@toolwright/contract';

/** A source in words: `method fromClimateNormals`. */
export function sourceName(source: FallbackSource): string {
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
