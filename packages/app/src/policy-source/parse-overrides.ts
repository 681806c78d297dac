import { ToolwrightError } from '@toolwright/contract';
import type { PolicyOverrides } from '@toolwright/core';
import { refuseMisshapen } from './refuse-misshapen.js';

/** Reads overrides from JSON text. @param source where the text is from, for messages @throws ToolwrightError `declaration_error` */
export function parseOverrides(text: string, source: string): PolicyOverrides {
  return refuseMisshapen(parseJson(text, source), source);
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The parser quotes the text, which a person may have put a secret into; the cause keeps it for a debugger.
    throw new ToolwrightError(
      'declaration_error',
      `Policy overrides: ${source} is expected to hold a JSON object such as {"global":{"timeout":{"ms":5000}}}; its ${text.length} characters are no JSON. Check quotes and commas.`,
      { cause },
    );
  }
}
