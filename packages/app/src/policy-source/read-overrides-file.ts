import { readFileSync } from 'node:fs';
import { reasonOf, ToolwrightError } from '@toolwright/contract';
import type { PolicyOverrides } from '@toolwright/core';
import { parseOverrides } from './parse-overrides.js';

/** Reads overrides from a JSON file, once, at the start. @throws ToolwrightError `declaration_error` naming the file */
export function readOverridesFile(path: string): PolicyOverrides {
  return parseOverrides(readText(path), path);
}

function readText(path: string): string {
  try {
    // An editor on Windows may leave a byte order mark, which JSON does not allow.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new ToolwrightError(
      'declaration_error',
      `Policy overrides: a JSON file that can be read was expected at "${path}": ${reason}. Correct the path.`,
      { cause },
    );
  }
}
