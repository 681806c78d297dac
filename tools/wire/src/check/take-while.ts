/** The values before the first that does not fit. */
export function takeWhile<T>(values: readonly T[], fits: (value: T) => boolean): readonly T[] {
  const end = values.findIndex((value) => !fits(value));
  return end < 0 ? values : values.slice(0, end);
}
