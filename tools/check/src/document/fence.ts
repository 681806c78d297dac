/** A fenced block of code in a markdown file. */
export interface Fence {
  readonly path: string;
  /** Line of the first line of code, from 1. */
  readonly line: number;
  /** First word after the fence, for example `ts`; empty where there is none. */
  readonly language: string;
  /** The words after the language, for example `file=src/dice.ts`. */
  readonly marks: string;
  /** Ends with a line break. */
  readonly code: string;
}

const fenceLine = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)[ \t]*([^`]*)$/;

/** Finds the fenced blocks of a markdown file, in order. A block that is never closed reaches to the end of the file. */
export function findFences(path: string, markdown: string): readonly Fence[] {
  const lines = markdown.split(/\r?\n/);
  const fences: Fence[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [, marker, language = '', marks = ''] = fenceLine.exec(lines[index] ?? '') ?? [];
    if (marker === undefined) continue;
    const start = index + 1;
    while (index + 1 < lines.length && !closes(lines[index + 1] ?? '', marker)) index += 1;
    fences.push({ path, line: start + 1, language, marks: marks.trim(), code: `${lines.slice(start, index + 1).join('\n')}\n` });
    index += 1;
  }
  return fences;
}

// A fence is closed by at least as many of its own characters, so that a longer fence can show a shorter one.
function closes(line: string, marker: string): boolean {
  const text = line.trim();
  return text.startsWith(marker) && text.replaceAll(marker.charAt(0), '') === '';
}
