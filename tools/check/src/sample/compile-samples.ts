import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import { runTool } from '../process/run-tool.ts';
import type { Sample } from './sample.ts';
import { sampleFile, sampleText } from './sample-file.ts';

/** Where samples are compiled. */
export interface SamplePlace {
  /** Root of the repository. */
  readonly root: string;
  /** A folder of its own, from which all dependencies can be imported. */
  readonly folder: string;
}

/** Compiles all samples in one program, each as a module of its own. What compiles lies in `built` afterwards. */
export async function compileSamples(samples: readonly Sample[], { root, folder }: SamplePlace): Promise<readonly Finding[]> {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(describeProject(root, samples.map(sampleFile))));
  for (const sample of samples) {
    const file = join(folder, sampleFile(sample));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sampleText(sample));
  }
  const { ok, output } = await runTool({ tool: 'tsc', arguments: ['--pretty', 'false', '--project', folder], root, cwd: folder });
  if (ok) return [];
  const findings = output
    .split('\n')
    .map(toFinding)
    .filter((finding) => finding !== undefined);
  return findings.length > 0 ? findings : [{ path: 'tools/check', rule: 'sample-compiles', message: output }];
}

function describeProject(root: string, files: readonly string[]): unknown {
  const own = {
    composite: false,
    declaration: false,
    declarationMap: false,
    rootDir: '.',
    outDir: 'built',
    moduleDetection: 'force',
    isolatedModules: true,
  };
  return { extends: join(root, 'tsconfig.base.json'), compilerOptions: own, files };
}

function toFinding(line: string): Finding | undefined {
  const [, path, at, message] = /^(.+)\.\d+\.sample\.ts\((\d+),\d+\): error (.+)$/.exec(line) ?? [];
  if (path === undefined || message === undefined) return undefined;
  return { path, line: Number(at), rule: 'sample-compiles', message: `${message} Correct the sample, or what it shows.` };
}
