import type { StyleRule } from './style-rule.ts';

const maxLines = { source: 300, test: 500 };

/** Finds files that hold more than one concept can need. */
export const checkFileLength: StyleRule = ({ path, kind, lineCount }) =>
  lineCount <= maxLines[kind]
    ? []
    : [
        {
          path,
          line: maxLines[kind],
          rule: 'file-length',
          message: `${lineCount} lines; at most ${maxLines[kind]}. Split the file by concept.`,
        },
      ];
