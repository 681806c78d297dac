/** How many calls may run at once when a caller asks for so many. Asking can only lower what is allowed; what is no count means one by one. */
export function limitConcurrency(allowed: number, asked: number = allowed): number {
  return Math.max(1, Math.floor(Math.min(allowed, asked)) || 1);
}
