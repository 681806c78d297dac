/** Writes a value of a policy or trait on one line, for people. */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'function') return value.name === '' ? 'a function' : `function ${value.name}`;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(formatValue).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, entry]) => `${name} ${formatValue(entry)}`);
  return entries.length === 0 ? 'nothing' : `{ ${entries.join(', ')} }`;
}
