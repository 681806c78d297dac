/** Whether the API takes a value as the name of a function. */
export function isToolName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,127}$/.test(name);
}
