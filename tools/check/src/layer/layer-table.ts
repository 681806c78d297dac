/**
 * Which package may use which: the table of the design's section "Packages and who may import whom".
 * No other edge is allowed; a new package or edge is written down in the design first, then here.
 */
export const libraryLayers: Readonly<Record<string, readonly string[]>> = {
  'packages/contract': [],
  'packages/relevance': ['packages/contract'],
  'packages/core': ['packages/contract', 'packages/relevance'],
  'packages/executor': ['packages/contract'],
  'packages/orchestrator': ['packages/contract', 'packages/relevance'],
  'packages/app': ['packages/contract', 'packages/core', 'packages/executor', 'packages/orchestrator'],
  'packages/provider-kit': ['packages/contract'],
  'packages/provider-openai': ['packages/contract', 'packages/provider-kit'],
  'packages/provider-anthropic': ['packages/contract', 'packages/provider-kit'],
  'packages/provider-google': ['packages/contract', 'packages/provider-kit'],
  'packages/provider-local': ['packages/contract', 'packages/relevance'],
  'packages/metrics-memory': ['packages/contract'],
  'packages/metrics-winston': ['packages/contract'],
  'packages/metrics-prometheus': ['packages/contract'],
  'packages/metrics-otel': ['packages/contract'],
  'packages/store-sqlite': ['packages/contract'],
  'packages/testkit': ['packages/contract'],
  'packages/testing': ['packages/app', 'packages/testkit'],
};

/** What every plugin may use of this repository. */
export const pluginLayer: readonly string[] = ['packages/contract', 'packages/core'];

/** What tests may use beyond what their package may. */
export const testLayer: readonly string[] = ['packages/testkit', 'tools/wire'];

/** What the tests of a plugin may use besides: an application to call its tools in. */
export const pluginTestLayer: readonly string[] = ['packages/app', 'packages/provider-local', 'packages/testing'];
