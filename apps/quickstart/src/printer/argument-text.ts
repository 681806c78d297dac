import type { JsonObject } from '@toolwright/contract';

const maxLength = 100;

/** Arguments on one short line: `city: Beijing, days: 3`. */
export function argumentText(given: JsonObject | string): string {
  const text = typeof given === 'string' ? spell(given) : list(given);
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}

// A vendor's model writes JSON text; what is no JSON is shown as it came.
function spell(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? list(parsed) : text;
  } catch {
    return text;
  }
}

function list(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
