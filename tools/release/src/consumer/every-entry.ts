/**
 * A program that imports every entry given, so that the compiler reads all their types and Node all their code.
 * It is TypeScript and JavaScript at once.
 */
export function writeEveryEntry(importNames: readonly string[]): string {
  const imports = importNames.map((name, index) => `import * as entry${index} from '${name}';`);
  const entries = importNames.map((_, index) => `entry${index}`);
  return [...imports, `console.log([${entries.join(', ')}].length + ' entries');`, ''].join('\n');
}

/** What that program prints. */
export function toEveryEntryOutput(importNames: readonly string[]): string {
  return `${importNames.length} entries`;
}
