/** Where an entry of a package leads, under each condition. */
export type ExportConditions = Readonly<Record<string, string>>;

/** What the check reads of a published package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, string | ExportConditions>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** How programs import a package's entries: `@toolwright/core`, `@toolwright/core/module`. Data such as package.json is not among them. */
export function listImportNames({ name, exports = {} }: Manifest): readonly string[] {
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => name + entry.slice(1));
}
