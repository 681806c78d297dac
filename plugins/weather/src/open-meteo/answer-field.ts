import { ToolwrightError } from '@toolwright/contract';

/** Reads an answer's JSON. @throws ToolwrightError `execution_error`, transient, when it is no JSON object */
export function parseAnswer(body: string): unknown {
  const answer = parseJson(body);
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : refuse('a JSON object', body);
}

/**
 * Reads a number from an answer. @param path keys and positions in dots: `daily.time.0`
 * @throws ToolwrightError `execution_error`, transient, when there is none
 */
export function readNumber(answer: unknown, path: string): number {
  const value = valueAt(answer, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(`a number at ${path}`, value);
}

/** Reads a moment, given in seconds since the Unix epoch, as ISO 8601. @throws ToolwrightError `execution_error`, transient, when there is none */
export function readMoment(answer: unknown, path: string): string {
  const moment = new Date(readNumber(answer, path) * 1_000);
  return Number.isNaN(moment.getTime()) ? refuse(`seconds since 1970 at ${path}`, valueAt(answer, path)) : moment.toISOString();
}

/** Reads a text that is not empty from an answer. @throws ToolwrightError `execution_error`, transient, when there is none */
export function readText(answer: unknown, path: string): string {
  const value = valueAt(answer, path);
  return typeof value === 'string' && value !== '' ? value : refuse(`a text at ${path}`, value);
}

/** Reads a text that an answer may lack. @throws ToolwrightError `execution_error`, transient, when something else stands there */
export function readOptionalText(answer: unknown, path: string): string | undefined {
  return isAbsent(valueAt(answer, path)) ? undefined : readText(answer, path);
}

/** Counts the entries of a list that an answer may lack. @throws ToolwrightError `execution_error`, transient, when something else stands there */
export function readLength(answer: unknown, path: string): number {
  const value = valueAt(answer, path);
  if (isAbsent(value)) return 0;
  return Array.isArray(value) ? value.length : refuse(`a list at ${path}`, value);
}

function valueAt(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    // It came from JSON, so its own keys are all it has.
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  }, answer);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Transient, because a service that answers nonsense is being restarted, or something stands between it and us.
function refuse(expected: string, value: unknown): never {
  const received = JSON.stringify(value)?.slice(0, 80) ?? 'nothing';
  throw new ToolwrightError('execution_error', `Open-Meteo's answer should hold ${expected}; received ${received}.`, {
    category: 'transient',
    sideEffect: 'none',
  });
}
