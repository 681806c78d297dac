import { ToolwrightError } from '@toolwright/contract';
import type { PolicyOverrides } from '@toolwright/core';

type Entries = Readonly<Record<string, unknown>>;

/**
 * Returns a value as overrides once its nesting is right: parts hold layers, layers hold policies, policies hold options. Names and options
 * are checked where the tools are known.
 * @throws ToolwrightError `declaration_error` naming source and place
 */
export function refuseMisshapen(value: unknown, source: string): PolicyOverrides {
  for (const [part, content] of Object.entries(objectAt('the whole', value, source))) {
    if (part === 'global') refuseMisshapenLayer('global', content, source);
    if (part !== 'plugins' && part !== 'tools') continue;
    for (const [name, layer] of Object.entries(objectAt(part, content, source))) refuseMisshapenLayer(`${part}.${name}`, layer, source);
  }
  // The nesting is checked above, each option where it applies.
  return value as PolicyOverrides;
}

function refuseMisshapenLayer(place: string, layer: unknown, source: string): void {
  for (const [kind, options] of Object.entries(objectAt(place, layer, source))) {
    const entries = objectAt(`${place}.${kind}`, options, source);
    if (kind === 'add') refuseMisshapenAdditions(`${place}.add`, entries, source);
  }
}

function refuseMisshapenAdditions(place: string, additions: Entries, source: string): void {
  for (const [kind, options] of Object.entries(additions)) {
    if (kind !== 'permissions') objectAt(`${place}.${kind}`, options, source);
    else if (!isTexts(options)) throw refusal(source, `${place}.permissions is a list of texts`, options);
  }
}

function objectAt(place: string, value: unknown, source: string): Entries {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) throw refusal(source, `${place} is an object`, value);
  return value as Entries;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry !== '');
}

function refusal(source: string, expected: string, received: unknown): ToolwrightError {
  return new ToolwrightError(
    'declaration_error',
    `Policy overrides from ${source}: ${expected}; received ${JSON.stringify(received)}. Write it as {"tools":{"weather.current":{"retry":{"maxAttempts":5}}}} does.`,
  );
}
