/** What a public package may ask of its users' disks. */
export interface ExpectedDependencies {
  /** Installed with it. */
  readonly dependencies?: readonly string[];
  /** Installed by its user, in one copy for the whole application. */
  readonly peers?: readonly string[];
  /** The same, but only where its user wants what needs them. */
  readonly optionalPeers?: readonly string[];
}

const validation = ['class-transformer', 'class-validator', 'reflect-metadata'];

/** Every public package with all that it may depend on. A new dependency is a decision: it is written down here too. */
export const ownPackages: Readonly<Record<string, ExpectedDependencies>> = {
  '@toolwright/contract': {},
  '@toolwright/relevance': { dependencies: ['@toolwright/contract', 'stemmer'] },
  '@toolwright/core': { dependencies: ['@toolwright/contract', '@toolwright/relevance', 'ajv', 'ajv-formats'], peers: validation },
  '@toolwright/executor': { dependencies: ['@toolwright/contract', 'opossum'] },
  '@toolwright/orchestrator': { dependencies: ['@toolwright/contract'] },
  '@toolwright/app': {
    dependencies: [
      '@eslint-community/regexpp',
      '@toolwright/contract',
      '@toolwright/core',
      '@toolwright/executor',
      '@toolwright/orchestrator',
      'regexp-ast-analysis',
      'scslre',
    ],
    peers: ['inversify', 'reflect-metadata'],
  },
  '@toolwright/provider-kit': { dependencies: ['@toolwright/contract'] },
  '@toolwright/provider-local': { dependencies: ['@toolwright/contract', '@toolwright/relevance'], optionalPeers: ['inversify'] },
  '@toolwright/provider-openai': {
    dependencies: ['@toolwright/contract', '@toolwright/provider-kit', 'openai'],
    optionalPeers: ['inversify'],
  },
  '@toolwright/metrics-memory': { dependencies: ['@toolwright/contract'], optionalPeers: ['inversify'] },
  '@toolwright/metrics-winston': { dependencies: ['@toolwright/contract', 'winston'], optionalPeers: ['inversify'] },
  '@toolwright/testkit': { dependencies: ['@toolwright/contract'] },
  '@toolwright/plugin-wardrobe': { peers: ['@toolwright/core', ...validation] },
  '@toolwright/plugin-weather': { peers: ['@toolwright/contract', '@toolwright/core', 'inversify', ...validation] },
};

/** What each third party brings along, by name, however deep. */
export const thirdParties: Readonly<Record<string, readonly string[]>> = {
  '@eslint-community/regexpp': [],
  ajv: ['fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'require-from-string'],
  'ajv-formats': ['ajv', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'require-from-string'],
  'class-transformer': [],
  'class-validator': ['@types/validator', 'libphonenumber-js', 'validator'],
  inversify: [
    '@inversifyjs/common',
    '@inversifyjs/container',
    '@inversifyjs/core',
    '@inversifyjs/plugin',
    '@inversifyjs/prototype-utils',
    '@inversifyjs/reflect-metadata-utils',
    'reflect-metadata',
  ],
  openai: [],
  opossum: [],
  'reflect-metadata': [],
  'regexp-ast-analysis': ['@eslint-community/regexpp', 'refa'],
  scslre: ['@eslint-community/regexpp', 'refa', 'regexp-ast-analysis'],
  stemmer: [],
  winston: [
    '@colors/colors',
    '@dabh/diagnostics',
    '@so-ric/colorspace',
    '@types/triple-beam',
    'async',
    'color',
    'color-convert',
    'color-name',
    'color-string',
    'enabled',
    'fecha',
    'fn.name',
    'inherits',
    'is-stream',
    'kuler',
    'logform',
    'ms',
    'one-time',
    'readable-stream',
    'safe-buffer',
    'safe-stable-stringify',
    'stack-trace',
    'string_decoder',
    'text-hex',
    'triple-beam',
    'util-deprecate',
    'winston-transport',
  ],
};
