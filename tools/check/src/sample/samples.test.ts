import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { compileSamples, type SamplePlace } from './compile-samples.ts';
import { linkDependencies } from './link-dependencies.ts';
import { runSamples } from './run-samples.ts';
import type { Sample } from './sample.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

describe('compiling and running samples', () => {
  let place: SamplePlace;
  beforeEach(() => {
    place = { root, folder: realpathSync(mkdtempSync(join(tmpdir(), 'toolwright-sample-test-'))) };
    linkDependencies(root, place.folder, workspaceOf({}));
  });
  afterEach(() => rmSync(place.folder, { recursive: true }));

  const sampleOf = (line: number, code: string): Sample => ({ path: 'docs/a.md', line, code, use: 'run' });

  test('passes what compiles and runs, with decorators and with the same names in two samples', async () => {
    const decorated = 'function mark(_target: object, _key: string) {}\nclass A {\n  @mark\n  b() {}\n}\nconsole.log(new A());\n';
    const samples = [sampleOf(3, decorated), sampleOf(20, 'class A {}\nawait Promise.resolve(A);\n')];
    expect(await compileSamples(samples, place)).toEqual([]);
    expect(await runSamples(samples, place)).toEqual([]);
  }, 30_000);

  test('finds code that does not compile, at its line in the document', async () => {
    const findings = await compileSamples([sampleOf(12, `const a = 1;\nconst b: string = a;\n`)], place);
    expect(findings).toMatchObject([{ path: 'docs/a.md', line: 13, rule: 'sample-compiles' }]);
  }, 30_000);

  test('finds code that does not run, and shows where it broke in the document', async () => {
    const samples = [sampleOf(12, `const a = 1;\nthrow new RangeError('a is ' + a);\n`)];
    await compileSamples(samples, place);
    const [finding] = await runSamples(samples, place);
    expect(finding).toMatchObject({ path: 'docs/a.md', line: 12, rule: 'sample-runs' });
    expect(finding?.message).toContain('a is 1');
    expect(finding?.message).toContain('docs/a.md:13');
  }, 30_000);

  test('gives samples no network but the machine itself', async () => {
    const code = [
      `import dns from 'node:dns';`,
      `dns.lookup('localhost', (error) => { if (error) throw error; });`,
      `const failure = await fetch('https://example.com').catch((error: Error) => error.cause);`,
      `if (!String(failure).includes('Samples run without a network')) throw failure;`,
      '',
    ].join('\n');
    const samples = [sampleOf(2, code)];
    expect(await compileSamples(samples, place)).toEqual([]);
    expect(await runSamples(samples, place)).toEqual([]);
  }, 30_000);
});
