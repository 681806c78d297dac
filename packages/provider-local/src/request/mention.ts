import type { Unit } from '../naming/unit.js';
import type { Span } from './span.js';

/** A stretch of text that may be the value of an argument. */
export type Mention = NumberMention | TextMention;

/** What a mention that is text looks like; `phrase` is any other run of meaningful words. */
export type TextKind = 'quoted' | 'url' | 'email' | 'code' | 'expression' | 'date' | 'time' | 'name' | 'unit' | 'phrase';

/** A number, with the unit in front of it or behind it. */
export interface NumberMention extends Span {
  readonly kind: 'number';
  readonly value: number;
  readonly unit?: Unit;
  /** The word behind the number, in lower case, where there is one: "guests" in "4 guests". */
  readonly counted?: string;
}

/** Anything that is passed on as text. */
export interface TextMention extends Span {
  readonly kind: TextKind;
  /** As an argument would hold it: without quotes, dates in ISO form, units by their symbol. */
  readonly value: string;
}
