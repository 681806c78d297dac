import type { InputProblem } from '@toolwright/contract';

/** Hides what came where the place, or one around or inside it, is sensitive. @param sensitive places such as `cards[].number` */
export function maskProblem(problem: InputProblem, sensitive: readonly string[]): InputProblem {
  const path = problem.path.replace(/\[\d+\]/g, '[]');
  const isSecret = sensitive.some((place) => isWithin(path, place) || isWithin(place, path));
  return isSecret && problem.received !== 'nothing' ? { ...problem, received: 'a masked value' } : problem;
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
