/** How much a package adds to a program. */
export interface PackageSize {
  /** For example `packages/contract`. */
  readonly folder: string;
  /** Minified and compressed by brotli. */
  readonly bytes: number;
}

/** In kilobytes of 1,000 bytes, as budgets are written. */
export function formatSize(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
