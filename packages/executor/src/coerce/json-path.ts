/** Place of a property or list entry inside another: `days` and 0 give `days[0]`, `days[0]` and `high` give `days[0].high`. */
export function joinPath(parent: string, step: string | number): string {
  if (typeof step === 'number') return `${parent}[${step}]`;
  return parent === '' ? step : `${parent}.${step}`;
}

/** Whether one of two places is the other or lies inside it; the empty path is the whole. */
export function areRelated(left: string, right: string): boolean {
  return isWithin(left, right) || isWithin(right, left);
}

function isWithin(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
