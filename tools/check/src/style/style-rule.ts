import type { Finding } from '../finding/finding.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Looks at one file and says what is wrong in it. */
export type StyleRule = (source: SourceFile) => readonly Finding[];

/** Whether a file is what users of a library or plugin run: neither test nor app nor tool. */
export function isShipped({ path, kind }: SourceFile): boolean {
  return kind === 'source' && (path.startsWith('packages/') || path.startsWith('plugins/'));
}
