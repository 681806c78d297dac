import type { PolicyOverrides } from '@toolwright/core';
import { mergeOverrides } from './merge-overrides.js';
import { parseOverrides } from './parse-overrides.js';
import { readOverridesFile } from './read-overrides-file.js';
import { refuseMisshapen } from './refuse-misshapen.js';

/** The environment variable that holds overrides as JSON. */
const policiesVariable = 'TOOLWRIGHT_POLICIES';

/**
 * Reads policy overrides: those given, as an object or as the path of a JSON file, and on top of them those of the environment variable
 * `TOOLWRIGHT_POLICIES`. Where both say something of one option, the environment wins; an empty variable says nothing. Whether the names
 * exist is for `checkOverrides`.
 * @throws ToolwrightError `declaration_error` naming the source, when it cannot be read or has another shape
 */
export function readPolicyOverrides(
  given: PolicyOverrides | string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): PolicyOverrides {
  const text = environment[policiesVariable]?.trim() ?? '';
  const lower = readGiven(given);
  return text === '' ? lower : mergeOverrides(lower, parseOverrides(text, policiesVariable));
}

function readGiven(given: PolicyOverrides | string | undefined): PolicyOverrides {
  if (typeof given === 'string') return readOverridesFile(given);
  return given === undefined ? {} : refuseMisshapen(given, 'the given policies');
}
