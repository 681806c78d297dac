import { ToolwrightError } from '../error/toolwright-error.js';

declare const brand: unique symbol;

/** Identifies one run. */
export type RunId = string & { readonly [brand]: 'RunId' };

/** Reads a run's id from text. @throws ToolwrightError `declaration_error` when the text is empty */
export function parseRunId(text: string): RunId {
  if (text !== '') return text as RunId;
  throw new ToolwrightError('declaration_error', 'A run id is a text that is not empty; received "". Check the IdSource that is bound.');
}
