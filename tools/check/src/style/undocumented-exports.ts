import type { Declaration, ExportNamedDeclaration } from 'oxc-parser';
import type { SourceFile } from '../source/source-file.ts';
import { isShipped } from './style-rule.ts';

/** An exported declaration without a docstring. */
export interface UndocumentedExport {
  readonly path: string;
  readonly line: number;
  readonly name: string;
}

/** Lists the exported declarations of libraries and plugins that say nothing about themselves. */
export function listUndocumentedExports(source: SourceFile): readonly UndocumentedExport[] {
  if (!isShipped(source)) return [];
  const documented = new Set<string>();
  const undocumented: UndocumentedExport[] = [];
  for (const statement of source.program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) continue;
    const name = nameOf(statement.declaration);
    // Of overloads, the first one speaks for all.
    if (hasDocstring(source, startOf(statement))) documented.add(name);
    else if (!documented.has(name)) undocumented.push({ path: source.path, line: source.lineAt(statement.start), name });
  }
  return undocumented;
}

/** Decorators may stand before `export`, where the statement does not yet begin. */
function startOf({ declaration, start }: ExportNamedDeclaration): number {
  const decorators = declaration?.type === 'ClassDeclaration' ? declaration.decorators : [];
  return Math.min(start, ...decorators.map((decorator) => decorator.start));
}

function hasDocstring({ comments, text }: SourceFile, start: number): boolean {
  return comments.some(
    ({ type, value, end }) => type === 'Block' && value.startsWith('*') && end <= start && text.slice(end, start).trim() === '',
  );
}

function nameOf(declaration: Declaration): string {
  if (declaration.type === 'VariableDeclaration') {
    return declaration.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '(pattern)')).join(', ');
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? declaration.id.name : '(unnamed)';
}
