import type { CommandEnvironment } from './command-environment.js';
import { formatSchemaReport } from './format-schema-report.js';
import { loadPlugins } from './load-plugins.js';
import type { CommandArguments } from './read-arguments.js';
import { schemaReport } from './schema-report.js';
import { toJson } from './to-json.js';

/** Prints the tools of the module's plugins as a model sees them. */
export async function schemaCommand(given: CommandArguments, environment: CommandEnvironment): Promise<number> {
  const report = schemaReport(await loadPlugins(given, environment));
  environment.write(given.format === 'json' ? toJson(report) : formatSchemaReport(report));
  return 0;
}
