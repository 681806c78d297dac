// Runs jest as real ES modules in the package that calls it: `node ../../tools/jest/run.mjs [jest arguments]`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const run = spawnSync(process.execPath, [...flags, jest, '--maxWorkers=2', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(run.status ?? 1);
