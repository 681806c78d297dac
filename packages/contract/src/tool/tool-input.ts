import type { JsonSchema } from '../json/json-schema.js';
import type { JsonValue } from '../json/json-value.js';

/** One thing that is wrong with the arguments of a call. */
export interface InputProblem {
  /** Where, in dots and brackets: `days[0].high`; empty for the arguments as a whole. */
  readonly path: string;
  /** What was expected there, as a phrase. */
  readonly expected: string;
  /** What came, shortened; masked where the property is sensitive. */
  readonly received: string;
  /** The rule that was broken, for example `isInt` or `required`. */
  readonly rule: string;
}

/** Whether arguments fit a tool: the instance that the handler receives, or every problem. */
export type InputVerdict =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** What a tool accepts: the schema that the model sees, and the check that decides. */
export interface ToolInput {
  /** May be wider than the verdict: what a schema cannot say is enforced by `parse` all the same. */
  readonly schema: JsonSchema;
  /** Rules that are enforced though no schema can say them, as phrases. */
  readonly unexpressed: readonly string[];
  /** Rules of a class that its subclass dropped by putting another rule on the same property, as phrases; its author may not have meant it. @default none */
  readonly droppedRules?: readonly string[];
  /** Places whose values are never shown, logged or stored: `card.number`, `cards[].number`. */
  readonly sensitive: readonly string[];
  /** Checks arguments and makes the handler's instance. Never throws; compiled on first use. */
  readonly parse: (value: JsonValue) => InputVerdict | Promise<InputVerdict>;
}
