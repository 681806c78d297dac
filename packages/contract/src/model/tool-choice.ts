import type { ToolName } from '../id/tool-name.js';

/** What the model may do with the offered tools. */
export type ToolChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'required' }
  | { readonly kind: 'tool'; readonly name: ToolName }
  /** Only these, while all are offered, which keeps the vendor's cache of the others valid; `required`: at least one of them. */
  | { readonly kind: 'allowed'; readonly names: readonly ToolName[]; readonly mode: 'auto' | 'required' };
