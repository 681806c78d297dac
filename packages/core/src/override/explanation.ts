import type { ToolName } from '@toolwright/contract';
import type { ConfigurableKind } from '../policy/policy-options.js';

/** An effective value, and who said so: `default`, `class WeatherPlugin`, `method current`, `global`, `plugin weather` or `tool weather.current`. */
export interface ExplainedValue {
  readonly value: unknown;
  readonly origin: string;
}

/** One policy of a tool, as it is in the end. */
export interface ExplainedPolicy {
  readonly kind: ConfigurableKind;
  readonly state: 'on' | 'off';
  /** Who declared it, or switched it off. */
  readonly origin: string;
  readonly options: { readonly [name: string]: ExplainedValue };
}

/** Every effective policy of a tool, with the origin of every value. */
export interface ToolExplanation {
  readonly tool: ToolName;
  readonly policies: readonly ExplainedPolicy[];
}
