import { describe, expect, test } from '@jest/globals';
import { checkEntries } from './check-entries.ts';

const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } };
const goodFiles = { 'dist/index.js': 'export const a = 1;', 'dist/index.d.ts': 'export declare const a: number;' };

function check(manifest: Readonly<Record<string, unknown>>, files: Readonly<Record<string, string>>) {
  const all = { 'package.json': JSON.stringify({ name: '@toolwright/x', version: '1.0.0', type: 'module', ...manifest }), ...files };
  const encoded = Object.fromEntries(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)]));
  return checkEntries({ folder: 'packages/x', name: '@toolwright/x', version: '1.0.0', files: encoded });
}

describe('checkEntries', () => {
  test('G1 is content with an ES module beside its types', async () => {
    expect(await check({ exports }, goodFiles)).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>, string]>([
    ['no types at all', { exports }, { 'dist/index.js': '' }, 'none are packed'],
    [
      'an entry that leads nowhere',
      { exports: { ...exports, './module': './dist/module.js' } },
      goodFiles,
      'Entry "./module": Resolution failed',
    ],
    ['types of another module format', { exports, type: 'commonjs' }, goodFiles, 'Unexpected module syntax'],
  ])('finds %s', async (_title, manifest, files, message) => {
    const findings = await check(manifest, files);
    expect(findings).toEqual([expect.objectContaining({ path: 'packages/x/package.json', rule: 'entry-types' })]);
    expect(findings.map((finding) => finding.message).join('\n')).toContain(message);
  });
});
