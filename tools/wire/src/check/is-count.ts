/** Whether a JSON value is an integer of at least `minimum`. */
export function isCount(value: unknown, minimum = 1): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= minimum;
}
