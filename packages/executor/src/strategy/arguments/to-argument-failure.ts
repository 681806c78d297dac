import { createFailure, type Failure, type InputProblem } from '@toolwright/contract';

/** One failure for all that is wrong with the arguments, naming each problem's path, what was expected and what came. */
export function toArgumentFailure(problems: readonly InputProblem[]): Failure {
  const code = problems.length > 0 && problems.every(({ rule }) => rule === 'required') ? 'missing_argument' : 'invalid_arguments';
  return createFailure(code, problems.map(describe).join('; '), { problems });
}

function describe({ path, expected, received }: InputProblem): string {
  const place = path === '' ? '' : `${path}: `;
  return `${place}expected ${expected}, received ${received}`;
}
