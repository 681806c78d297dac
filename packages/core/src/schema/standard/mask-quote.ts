import type { InputProblem } from '@toolwright/contract';
import { maskProblem } from '../mask-problem.js';

/** As `maskProblem`, and without the library's own words at such a place: valibot's and arktype's quote the value that came. */
export function maskQuote(problem: InputProblem, sensitive: readonly string[]): InputProblem {
  const masked = maskProblem(problem, sensitive);
  return masked.received === problem.received ? masked : { ...masked, expected: 'a value that its schema accepts' };
}
