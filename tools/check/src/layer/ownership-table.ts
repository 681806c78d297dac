/** Where a third party may be imported. */
export interface Ownership {
  /** Packages and modules of node that are owned; a name that ends in `/` stands for all of a scope. */
  readonly modules: readonly string[];
  /** Patterns of the paths whose sources may import them. */
  readonly homes: readonly RegExp[];
  /** How the homes are called in a message. */
  readonly homeName: string;
  /** The most files that may import them. @default no limit */
  readonly maxFiles?: number;
}

const appsAndPlugins = [/^apps\//, /^plugins\//];

/** Third parties have one owner, so that one of them can be replaced in one place. Tests and tools are free. */
export const ownershipTable: readonly Ownership[] = [
  { modules: ['reflect-metadata'], homes: [/^packages\/core\/src\/metadata\//, ...appsAndPlugins], homeName: 'packages/core/src/metadata' },
  { modules: ['opossum'], homes: [/^packages\/executor\//], homeName: 'one file of packages/executor', maxFiles: 1 },
  {
    modules: ['ajv', 'ajv-formats'],
    homes: [/^packages\/core\/src\/schema\/json\//, /^tools\//],
    homeName: 'packages/core/src/schema/json',
  },
  { modules: ['openai'], homes: [/^packages\/provider-openai\//], homeName: 'packages/provider-openai' },
  { modules: ['@anthropic-ai/'], homes: [/^packages\/provider-anthropic\//], homeName: 'packages/provider-anthropic' },
  { modules: ['@google/'], homes: [/^packages\/provider-google\//], homeName: 'packages/provider-google' },
  { modules: ['winston', 'winston-transport'], homes: [/^packages\/metrics-winston\//], homeName: 'packages/metrics-winston' },
  { modules: ['prom-client'], homes: [/^packages\/metrics-prometheus\//], homeName: 'packages/metrics-prometheus' },
  { modules: ['@opentelemetry/'], homes: [/^packages\/metrics-otel\//], homeName: 'packages/metrics-otel' },
  { modules: ['node:sqlite'], homes: [/^packages\/store-sqlite\//], homeName: 'packages/store-sqlite' },
  {
    modules: ['inversify'],
    homes: [/^packages\/[^/]+\/src\/module\.ts$/, /^packages\/app\//, ...appsAndPlugins],
    homeName: 'src/module.ts of a library, packages/app, plugins and apps',
  },
  {
    modules: ['class-validator', 'class-transformer'],
    homes: [/^packages\/core\/src\/schema\//, ...appsAndPlugins],
    homeName: 'packages/core/src/schema, plugins and apps',
  },
];
