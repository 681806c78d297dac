/** The first value that stands in a list twice. */
export function findDuplicate(values: readonly unknown[]): unknown {
  return values.find((value, index) => values.indexOf(value) < index);
}
