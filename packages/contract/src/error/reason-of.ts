/** What anything thrown says of itself, an error of another realm and a value that is no error included. Never throws. */
export function reasonOf(thrown: unknown): string {
  try {
    // Whatever it is, it may be asked for a message.
    return String((thrown as { readonly message?: unknown } | undefined)?.message ?? thrown);
  } catch {
    return 'it says nothing that can be read';
  }
}
