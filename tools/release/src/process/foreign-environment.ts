import { delimiter, sep } from 'node:path';

/** What a user's shell would hold, outside this repository. */
export interface ForeignShell {
  readonly env: NodeJS.ProcessEnv;
  /** Root of the repository that must not shine through. */
  readonly root: string;
  /** Folders searched for programs before all others. */
  readonly binFolders: readonly string[];
  /** Settings of npm by their name, for example `registry`. They replace all others. */
  readonly npmSettings: Readonly<Record<string, string>>;
}

// What npm, pnpm and turbo tell their scripts, and what changes how node starts or finds modules.
const leaking = /^(npm_|pnpm_|turbo_|init_cwd$|node_options$|node_path$|node_env$)/i;

/** The environment of a user who never saw this repository: no settings of the npm or pnpm that started us, none of our programs. */
export function toForeignEnvironment({ env, root, binFolders, npmSettings }: ForeignShell): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !leaking.test(name) && name.toUpperCase() !== 'PATH');
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '' && !`${folder}${sep}`.startsWith(root + sep));
  const settings = Object.entries(npmSettings).map(([name, value]) => [`npm_config_${name.replaceAll('-', '_')}`, value]);
  return { ...Object.fromEntries([...kept, ...settings]), PATH: [...binFolders, ...folders].join(delimiter) };
}
