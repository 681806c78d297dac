import { describe, expect, test } from '@jest/globals';
import { findFences } from '../document/fence.ts';
import { listTutorials } from './tutorial.ts';

const list = (...lines: readonly string[]) => listTutorials([{ path: 'docs/a.md', fences: findFences('docs/a.md', lines.join('\n')) }]);

describe('listTutorials', () => {
  test('follows files and commands in the order of the document, a command a line', () => {
    const { tutorials } = list(
      '```json file=plugins/dice/package.json',
      '{}',
      '```',
      '```sh run',
      '# first',
      'pnpm install',
      '',
      'pnpm test',
      '```',
    );
    expect(tutorials).toEqual([
      {
        path: 'docs/a.md',
        steps: [
          { kind: 'write', line: 2, file: 'plugins/dice/package.json', text: '{}\n' },
          { kind: 'command', line: 6, command: 'pnpm install' },
          { kind: 'command', line: 8, command: 'pnpm test' },
        ],
      },
    ]);
  });

  test('sees no tutorial in a document that only shows code and commands', () => {
    expect(list('```ts', 'a();', '```', '```sh', 'ls', '```').tutorials).toEqual([]);
  });

  test.each(['/etc/passwd', '../outside.ts', 'docs/../../outside.ts'])('finds the file %s, which leaves the repository', (file) => {
    expect(list(`\`\`\`ts file=${file}`, 'a();', '```').findings).toMatchObject([{ path: 'docs/a.md', line: 1, rule: 'tutorial-file' }]);
  });
});
