/**
 * The id under which a call's result finds it: the vendor's, or one of our own where it gave none or one that is taken.
 * @param taken ids of the calls before it in the turn
 */
export function toCallId(id: unknown, taken: ReadonlySet<string>): string {
  if (typeof id === 'string' && id !== '' && !taken.has(id)) return id;
  let number = taken.size + 1;
  while (taken.has(`call_${number}`)) number += 1;
  return `call_${number}`;
}
