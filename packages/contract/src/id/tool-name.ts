import { ToolwrightError } from '../error/toolwright-error.js';

declare const brand: unique symbol;

/** The name of a tool inside Toolwright, `plugin.tool`, for example `weather.forecast`. Providers map it to what their API allows. */
export type ToolName = string & { readonly [brand]: 'ToolName' };

const legalName = /^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)+$/;
const maxLength = 128;

/**
 * Reads a tool's name from text.
 * @throws ToolwrightError `declaration_error` when it is not `plugin.tool` or has more than 128 characters
 */
export function parseToolName(text: string): ToolName {
  if (text.length <= maxLength && legalName.test(text)) return text as ToolName;
  throw new ToolwrightError(
    'declaration_error',
    `A tool's name is written "plugin.tool" in letters, digits, "_" and "-", at most ${maxLength} characters; received "${text}". Give @Plugin and @Tool names of that form.`,
  );
}
