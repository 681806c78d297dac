import { hasFailed } from '../check/check-report.js';
import { checkTools } from '../check/check-tools.js';
import { formatReport } from '../check/format-report.js';
import type { CommandEnvironment } from './command-environment.js';
import { loadPlugins } from './load-plugins.js';
import type { CommandArguments } from './read-arguments.js';
import { toJson } from './to-json.js';

/** Prints what a check of the module's plugins finds. @returns the exit code: 1 when it found errors, or warnings with `--strict` */
export async function checkCommand(given: CommandArguments, environment: CommandEnvironment): Promise<number> {
  const { granted, format, failOn } = given;
  const plugins = await loadPlugins(given, environment);
  const report = await checkTools({ plugins, dialects: [], extent: 'some-plugins', ...(granted && { grantedPermissions: granted }) });
  environment.write(format === 'json' ? toJson(report) : formatReport(report));
  return hasFailed(report, failOn) ? 1 : 0;
}
