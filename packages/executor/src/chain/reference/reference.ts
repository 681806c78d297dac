/** A step further into a value: the name of a property, or the place in a list, from 0. */
export type PathStep = string | number;

/** A place in the result of a step. */
export interface Reference {
  /** Id of the step. */
  readonly step: string;
  /** Empty for the whole result. */
  readonly path: readonly PathStep[];
}

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Writes a reference as it stands between the braces of `${…}`: `forecast.days[0]["felt like"]`. */
export function formatReference({ step, path }: Reference): string {
  return `${step}${path.map(formatStep).join('')}`;
}

function formatStep(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`;
  return plainName.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
