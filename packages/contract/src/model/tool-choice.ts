import type { ToolName } from '../id/tool-name.js';

/** What the model may do with the offered tools. */
export type ToolChoice =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'required' }
  | { readonly kind: 'tool'; readonly name: ToolName };
