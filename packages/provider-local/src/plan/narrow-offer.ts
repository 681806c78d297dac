import type { ModelRequest, ToolChoice, ToolDescriptor } from '@toolwright/contract';

/** A choice among all tools of an offer. */
export type PlainChoice = Exclude<ToolChoice, { readonly kind: 'allowed' }>;

/** What may be called, and how. */
export interface Offer {
  readonly offered: readonly ToolDescriptor[];
  readonly toolChoice: PlainChoice;
}

/** Reads an allowed subset as an offer of that subset alone. */
export function narrowOffer({ tools, toolChoice = { kind: 'auto' } }: Pick<ModelRequest, 'tools' | 'toolChoice'>): Offer {
  if (toolChoice.kind !== 'allowed') return { offered: tools, toolChoice };
  const { names, mode } = toolChoice;
  return { offered: tools.filter(({ name }) => names.includes(name)), toolChoice: { kind: mode } };
}
