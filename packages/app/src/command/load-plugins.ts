import { checkOverrides, describePlugin, type PluginDescriptor } from '@toolwright/core';
import { overridesFor } from '../policy-source/overrides-for.js';
import { readPolicyOverrides } from '../policy-source/read-policy-overrides.js';
import type { CommandEnvironment } from './command-environment.js';
import { loadModule } from './load-module.js';
import { locateModule } from './locate-module.js';
import type { CommandArguments } from './read-arguments.js';
import { selectPlugins } from './select-plugins.js';

/** Describes the plugins of the module that a command line means, under the policies that apply. @throws ToolwrightError `declaration_error` */
export async function loadPlugins(
  { module, policies }: CommandArguments,
  { folder, variables, importModule, complain }: CommandEnvironment,
): Promise<readonly PluginDescriptor[]> {
  const located = locateModule(module, folder);
  if (located.remark !== undefined) complain(located.remark);
  const classes = selectPlugins(await loadModule(located, importModule), located);
  const declared = classes.map((plugin) => describePlugin(plugin));
  const names = declared.map(({ name }) => name);
  const overrides = overridesFor(names, readPolicyOverrides(policies, variables));
  checkOverrides(overrides, { plugins: names, tools: declared.flatMap(({ tools }) => tools.map(({ name }) => name)) });
  return classes.map((plugin) => describePlugin(plugin, { overrides }));
}
