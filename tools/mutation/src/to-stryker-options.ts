import { createRequire } from 'node:module';
import type { Stryker } from '@stryker-mutator/core';
import type { MutationArea } from './mutation-area.ts';

type StrykerOptions = ConstructorParameters<typeof Stryker>[0];

const require = createRequire(import.meta.url);

/** What Stryker must know to mutate an area; all paths are those from the root of the repository. */
export function toStrykerOptions({ name, packageFolder, sourceFolder, tableFolder, otherTests }: MutationArea): StrykerOptions {
  const tests = [`${sourceFolder}/**/*.test.ts`, ...otherTests];
  const tables = tableFolder === undefined ? [] : [`!${packageFolder}/${tableFolder}/**`];
  return {
    mutate: [`${packageFolder}/${sourceFolder}/**/*.ts`, ...tables, '!**/*.test.ts', '!**/*.d.ts', '!**/index.ts'],
    testRunner: 'jest',
    // By its path, because pnpm does not put the plugin beside Stryker.
    plugins: [import.meta.resolve('@stryker-mutator/jest-runner')],
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: {
      configFile: `${packageFolder}/jest.config.cjs`,
      config: {
        // By its path, because the runner looks for it from the root of the repository, which does not have it.
        testEnvironment: require.resolve('jest-environment-node'),
        testMatch: tests.map((pattern) => `<rootDir>/${pattern}`),
      },
    },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Only the package and the settings of its tests are copied; other packages are found through node_modules, as they were built.
    ignorePatterns: ['/*', '!/packages', '/packages/*', `!/${packageFolder}`, '!/tools', '/tools/*', '!/tools/jest'],
    tempDirName: 'tools/mutation/.stryker-tmp',
    reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
    jsonReporter: { fileName: `tools/mutation/report/${name}.json` },
    htmlReporter: { fileName: `tools/mutation/report/${name}.html` },
    allowConsoleColors: false,
  };
}
