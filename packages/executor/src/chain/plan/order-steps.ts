import type { ReadStep } from './read-step.js';

/** Steps so that each comes after those that it awaits, or the circles that prevent it. */
export interface StepOrder {
  /** As asked, but for steps that await a later one. */
  readonly steps: readonly ReadStep[];
  /** Ids along each circle, the first once more at the end. */
  readonly cycles: readonly (readonly string[])[];
}

/** Orders the steps of a chain. Steps that await themselves or what is not there are reported elsewhere, and pass. */
export function orderSteps(steps: readonly ReadStep[]): StepOrder {
  const byId = new Map(steps.map((each) => [each.step.id, each]));
  const ordered: ReadStep[] = [];
  const cycles: (readonly string[])[] = [];
  const seen = new Set<string>();
  const trail: string[] = [];
  const visit = (each: ReadStep): void => {
    const { id } = each.step;
    seen.add(id);
    trail.push(id);
    for (const awaited of each.awaits) {
      const next = byId.get(awaited);
      const place = trail.indexOf(awaited);
      if (awaited === id || next === undefined) continue;
      if (place !== -1) cycles.push([...trail.slice(place), awaited]);
      else if (!seen.has(awaited)) visit(next);
    }
    trail.pop();
    ordered.push(each);
  };
  for (const each of steps) if (!seen.has(each.step.id)) visit(each);
  return { steps: ordered, cycles };
}
