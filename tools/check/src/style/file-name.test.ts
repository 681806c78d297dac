import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { checkFileName } from './file-name.ts';

const check = (path: string) => checkFileName(parseSource(path, ''));

describe('checkFileName', () => {
  test.each(['tool-name.ts', 'tool.ts', 'tool-name.test.ts', 'tool-name.test-d.ts', 'bm25.ts', 'ambient.d.ts'])('lets %s pass', (file) => {
    expect(check(`packages/x/src/tool/${file}`)).toEqual([]);
  });

  test.each(['toolName.ts', 'ToolName.ts', 'tool_name.ts', 'tool.name.ts', 'tool-.ts'])('finds %s', (file) => {
    expect(check(`packages/x/src/${file}`)).toMatchObject([{ rule: 'file-name' }]);
  });

  test.each(['packages/x/src/utils/a.ts', 'packages/x/src/helpers/b/a.ts', 'packages/x/src/types.ts', 'packages/x/src/common.test.ts'])(
    'finds the empty name in %s',
    (path) => {
      expect(check(path)).toMatchObject([{ path, rule: 'empty-name' }]);
    },
  );
});
