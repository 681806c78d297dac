import type { InputProblem } from '@toolwright/contract';

/** Hides what came where the place, or one around or inside it, is sensitive. @param sensitive places such as `cards[].number` */
export function maskProblem(problem: InputProblem, sensitive: readonly string[]): InputProblem {
  const isSecret = problem.received !== 'nothing' && isSensitivePlace(problem.path, sensitive);
  return isSecret ? { ...problem, received: 'a masked value' } : problem;
}

/** Whether a place such as `cards[0].number`, or one around or inside it, is sensitive. @param sensitive places such as `cards[].number` */
export function isSensitivePlace(path: string, sensitive: readonly string[]): boolean {
  const place = path.replace(/\[\d+\]/g, '[]');
  return sensitive.some((secret) => isWithin(place, secret) || isWithin(secret, place));
}

function isWithin(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
