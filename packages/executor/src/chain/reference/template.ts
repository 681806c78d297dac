import type { JsonValue } from '@toolwright/contract';
import type { TextParts } from './parse-text.js';
import type { Reference } from './reference.js';

/** JSON with references in it, read once. */
export type Template =
  | { readonly kind: 'value'; readonly value: JsonValue }
  /** The value that it refers to, whatever its type. */
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** A longer text: what it refers to is written into it. */
  | { readonly kind: 'text'; readonly parts: TextParts }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Template])[] };
