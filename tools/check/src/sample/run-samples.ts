import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../finding/finding.ts';
import { runCommand } from '../process/run-command.ts';
import { toolEnvironment, toolPath } from '../process/run-tool.ts';
import type { SamplePlace } from './compile-samples.ts';
import type { Sample } from './sample.ts';
import { restoreNames, sampleFile } from './sample-file.ts';

const limitMs = 10_000;
const blockNetwork = fileURLToPath(new URL('./block-network.ts', import.meta.url));

/** Runs compiled samples one after another, each in a process of its own, without a network, for at most ten seconds. */
export async function runSamples(samples: readonly Sample[], place: SamplePlace): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const sample of samples) {
    const { ok, output } = await runSample(sample, place);
    if (!ok) findings.push(toFinding(sample, restoreNames(output, place.folder)));
  }
  return findings;
}

function runSample(sample: Sample, { root, folder }: SamplePlace) {
  const script = join(folder, 'built', sampleFile(sample).replace(/ts$/, 'js'));
  const args = ['--enable-source-maps', '--import', blockNetwork, script];
  return runCommand({ program: toolPath(root, 'node'), arguments: args, cwd: folder, env: sampleEnvironment(root), limitMs });
}

// A sample is judged as it is for a reader who has set nothing up.
function sampleEnvironment(root: string): NodeJS.ProcessEnv {
  const isForeign = (name: string) => !/(_API_KEY|^OPENAI_\w+|^TOOLWRIGHT_\w+|^NODE_OPTIONS)$/.test(name);
  return Object.fromEntries(Object.entries(toolEnvironment(root)).filter(([name]) => isForeign(name)));
}

function toFinding({ path, line }: Sample, output: string): Finding {
  const message = `The sample does not run. Correct it, or mark it \`no-run <reason>\`.\n${output.replace(/^/gm, '  ')}`;
  return { path, line, rule: 'sample-runs', message };
}
