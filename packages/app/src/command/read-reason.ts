/** What anything thrown says. Also of an error that another realm made, for which `instanceof Error` is false. */
export function readReason(thrown: unknown): string {
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  return String(message);
}
