import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolwrightError } from '@toolwright/contract';

/** What a package.json says of the module that holds the plugin. */
export interface PackageEntry {
  /** Path of the module that users import, below the package. */
  readonly entry: string;
  /** The export named by `"toolwright": { "plugin": "…" }`. */
  readonly plugin?: string;
  readonly packageName: string;
}

type Entries = Readonly<Record<string, unknown>>;

/** Conditions of `exports` under which Node imports a module. */
const conditions: readonly string[] = ['node', 'import', 'default'];

/** Reads the entry from `exports`, else `main`, and the plugin from `toolwright.plugin`. @throws ToolwrightError `declaration_error` */
export function readPackageEntry(folder: string): PackageEntry {
  const path = join(folder, 'package.json');
  const manifest = readManifest(path);
  const entry = findEntry(manifest);
  if (entry === undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `${path}: "exports" or "main" with the module of the plugin was expected; it has neither. Name the module: toolwright check dist/index.js.`,
    );
  }
  const { plugin } = asEntries(manifest.toolwright);
  return {
    entry,
    ...(typeof plugin === 'string' && { plugin }),
    packageName: typeof manifest.name === 'string' ? manifest.name : folder,
  };
}

function readManifest(path: string): Entries {
  try {
    return asEntries(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new ToolwrightError(
      'declaration_error',
      `${path}: a package.json was expected, because no module was named; it cannot be read. Name a module, or go to the folder of a plugin.`,
      { cause },
    );
  }
}

function findEntry({ exports, main }: Entries): string | undefined {
  const target = findTarget(asEntries(exports)['.'] ?? exports);
  return target ?? (typeof main === 'string' ? main : undefined);
}

// A target is a path, or an object of conditions that lead to one, in which Node takes the first that applies.
function findTarget(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  const applying = Object.entries(asEntries(target)).filter(([condition]) => conditions.includes(condition));
  return applying.map(([, nested]) => findTarget(nested)).find((path) => path !== undefined);
}

function asEntries(value: unknown): Entries {
  return typeof value === 'object' && value !== null ? (value as Entries) : {};
}
