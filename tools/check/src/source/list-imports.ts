import { Visitor } from 'oxc-parser';
import type { SourceFile } from './source-file.ts';

/** One mention of another module, whether of its values or only of its types. */
export interface Import {
  /** As written, for example `./tool-name.js` or `@toolwright/contract`. */
  readonly specifier: string;
  readonly line: number;
}

/** All modules that a file mentions: imports, re-exports, `import()` of a literal and `import('…')` in types. */
export function listImports(source: SourceFile): readonly Import[] {
  const found: { readonly specifier: string; readonly start: number }[] = [];
  new Visitor({
    ImportDeclaration: (node) => void found.push({ specifier: node.source.value, start: node.start }),
    ExportNamedDeclaration: (node) => void (node.source && found.push({ specifier: node.source.value, start: node.start })),
    ExportAllDeclaration: (node) => void found.push({ specifier: node.source.value, start: node.start }),
    TSImportType: (node) => void found.push({ specifier: node.source.value, start: node.start }),
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string')
        found.push({ specifier: node.source.value, start: node.start });
    },
  }).visit(source.program);
  return found.map(({ specifier, start }) => ({ specifier, line: source.lineAt(start) }));
}
