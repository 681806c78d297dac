import type { FailureCategory } from '@toolwright/contract';

/** What a rule concludes from an error. */
export interface Verdict {
  readonly category: FailureCategory;
  /** `none` where it is certain that nothing was done: never sent, or refused before it began. */
  readonly sideEffect: 'none' | 'uncertain';
}

const verdicts = {
  transient: { none: { category: 'transient', sideEffect: 'none' }, uncertain: { category: 'transient', sideEffect: 'uncertain' } },
  permanent: { none: { category: 'permanent', sideEffect: 'none' }, uncertain: { category: 'permanent', sideEffect: 'uncertain' } },
  unknown: { none: { category: 'unknown', sideEffect: 'none' }, uncertain: { category: 'unknown', sideEffect: 'uncertain' } },
} as const satisfies Record<FailureCategory, Record<Verdict['sideEffect'], Verdict>>;

/** A verdict; the same two words give the same object. */
export function verdictOf(category: FailureCategory, sideEffect: Verdict['sideEffect'] = 'uncertain'): Verdict {
  return verdicts[category][sideEffect];
}
