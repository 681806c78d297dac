import { type Comment, type EcmaScriptModule, type Program, parseSync } from 'oxc-parser';

/** A parsed TypeScript file. */
export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Tests are files named `x.test.ts` or `x.test-d.ts` and all that lies in a package's `test` folder. */
  readonly kind: 'source' | 'test';
  readonly lineCount: number;
  readonly program: Program;
  readonly module: EcmaScriptModule;
  readonly comments: readonly Comment[];
  /** The line, from 1, on which a character stands. */
  lineAt(offset: number): number;
}

/** Parses one file. What does not parse is reported by the compiler; here it is merely an empty program. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, module, comments } = parseSync(path, text);
  return {
    path,
    text,
    kind: isTest(path) ? 'test' : 'source',
    lineCount: text.replace(/\n$/, '').split('\n').length,
    program,
    module,
    comments,
    lineAt: (offset) => text.slice(0, offset).split('\n').length,
  };
}

function isTest(path: string): boolean {
  return /\.test(-d)?\.ts$/.test(path) || /^[^/]+\/[^/]+\/test\//.test(path);
}
