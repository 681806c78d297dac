/** Whether the API takes a value as the name of a tool. */
export function isToolName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-zA-Z0-9_-]{1,128}$/.test(name);
}
