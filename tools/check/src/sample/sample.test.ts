import { describe, expect, test } from '@jest/globals';
import { findFences } from '../document/fence.ts';
import { listSamples } from './sample.ts';

const list = (markdown: string) => listSamples([{ path: 'README.md', fences: findFences('README.md', markdown) }]);

describe('listSamples', () => {
  test('takes a bare block for a program that runs', () => {
    expect(list('```ts\na();\n```').samples).toEqual([{ path: 'README.md', line: 2, code: 'a();\n', use: 'run' }]);
  });

  test('only compiles a block that says why it cannot run', () => {
    expect(list('```ts no-run needs an API key\na();\n```').samples).toMatchObject([{ use: 'compile' }]);
  });

  test.each(['no-run', 'skip', 'no-running today'])('finds the mark "%s", which says nothing that is understood', (mark) => {
    const { samples, findings } = list(`\`\`\`ts ${mark}\na();\n\`\`\``);
    expect(samples).toEqual([]);
    expect(findings).toMatchObject([{ path: 'README.md', line: 1, rule: 'sample-mark' }]);
  });

  test('leaves other languages and the files of tutorials alone', () => {
    expect(list('```sh\nls\n```\n```ts file=src/a.ts\na();\n```')).toEqual({ samples: [], findings: [] });
  });
});
