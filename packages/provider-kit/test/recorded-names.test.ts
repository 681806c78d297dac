import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createNameMap } from '../src/name/name-map.js';
import { toOutsideName } from '../src/name/to-outside-name.js';

const data = new URL('../../../../shared/data/', import.meta.url);

interface Row {
  readonly name?: string;
  readonly api_name?: string;
  readonly tool?: { readonly name: string };
}

function readNames(file: URL): string[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  // The rows are described in the README beside the files; a row of another shape shows as an undefined name.
  return rows.map((row) => JSON.parse(row) as Row).map((row) => (row.name ?? row.api_name ?? row.tool?.name) as string);
}

describe('E1 names of tools that other people wrote', () => {
  for (const source of ['bfcl', 'stabletoolbench', 'mcp']) {
    const file = new URL(`${source}/tools.dev.jsonl`, data);
    if (!existsSync(file)) {
      test.skip(`${source}: needs ${file.pathname}, which is not there`, () => expect(existsSync(file)).toBe(true));
      continue;
    }

    test(`${source}: every name is legal outside, has no double and finds its way back`, () => {
      const names = [...new Set(readNames(file))];
      const map = createNameMap(names);
      const outsideNames = names.map(toOutsideName);
      expect(names.length).toBeGreaterThan(200);
      expect(outsideNames.filter((name) => !/^[A-Za-z_][A-Za-z0-9_-]{0,63}$/.test(name))).toEqual([]);
      expect(new Set(outsideNames).size).toBe(names.length);
      expect(outsideNames.map((name) => map.toInside(name))).toEqual(names);
    });
  }
});
