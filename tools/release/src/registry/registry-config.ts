/** What the registry of this check is made of. */
export interface RegistryPlace {
  /** Where published and fetched packages lie. */
  readonly folder: string;
  readonly uplink: Uplink;
}

/** The registry that gives what this repository does not publish. */
export interface Uplink {
  readonly url: string;
  /** Certificates that its host is trusted by, as PEM. @default those of node */
  readonly certificates?: string;
}

/** Settings of a Verdaccio that takes packages of @toolwright from anyone, and only from here; all others come from the uplink. */
export function toRegistryConfig({ folder, uplink }: RegistryPlace) {
  const { url, certificates } = uplink;
  return {
    storage: `${folder}/storage`,
    self_path: folder,
    web: { enable: false },
    uplinks: { machine: { url, ...(certificates !== undefined && { ca: certificates }) } },
    packages: {
      // Without `proxy`, a version that an earlier release put on the public registry cannot stand in for the one under test.
      '@toolwright/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'machine' },
    },
    log: { type: 'file', path: `${folder}/registry.log`, format: 'json', level: 'warn' },
    max_body_size: '50mb',
  };
}
