// `pnpm start`: builds what the quickstart needs, then runs it with the arguments given.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (args, stdio) => spawnSync(process.execPath, args, { cwd: root, stdio });

// Standard output belongs to the quickstart alone, so that --json prints nothing but JSON.
const build = ['tools/workspace/turbo.mjs', 'run', 'build', '--filter=@toolwright/quickstart...', '--output-logs=errors-only'];
const built = run(build, ['inherit', 2, 2]);
if (built.status !== 0) process.exit(built.status ?? 1);

const answered = run(['apps/quickstart/dist/main.js', ...process.argv.slice(2)], 'inherit');
process.exit(answered.status ?? 1);
