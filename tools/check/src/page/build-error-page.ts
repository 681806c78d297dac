import type { ErrorCode, ErrorEntry } from '@toolwright/contract';
import type { ErrorNote } from './error-notes.ts';

/** What the page is made from. */
export interface ErrorPageSources {
  readonly catalogue: Readonly<Record<ErrorCode, ErrorEntry>>;
  readonly notes: Readonly<Record<ErrorCode, ErrorNote>>;
}

const introduction = `# Errors

<!-- Made from the catalogue in packages/contract/src/error and the notes in tools/check/src/page by \`pnpm check pages --fix\`. -->

Whatever goes wrong, the model, the caller and the events receive one failure with one of these codes. The set is closed; a new code is a
minor release, so code that looks at it keeps a default branch.

**Category**: \`transient\` means that trying again may help, \`permanent\` that it cannot, \`unknown\` that nobody can tell; an unknown failure is
repeated once. **Side effect** is what the failure leaves behind of a write: \`none\` means that certainly nothing was done, \`applied\` that it
was done, \`unknown\` that it may have been. A read leaves nothing behind, whatever the table says. Both columns hold where nothing more
precise is known: for \`execution_error\` and \`timeout\` the error that was thrown decides, and a tool can say it itself with \`ToolError\`.
`;

const header = ['Code', 'Meaning', 'Category', 'Side effect', 'What the model is told', 'What an operator does'];

/** The text of docs/errors.md: a row for each code, in the order of the catalogue. */
export function buildErrorPage({ catalogue, notes }: ErrorPageSources): string {
  // The keys of the catalogue are the codes.
  const codes = Object.keys(catalogue) as ErrorCode[];
  const rows = codes.map((code) => {
    const { category, sideEffect, suggestion } = catalogue[code];
    const { meaning, operator } = notes[code];
    return toRow([`\`${code}\``, meaning, category, sideEffect, suggestion, operator]);
  });
  return `${introduction}\n${[toRow(header), toRow(header.map(() => '---')), ...rows].join('\n')}\n`;
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
