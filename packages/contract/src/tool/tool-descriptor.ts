import type { ToolName } from '../id/tool-name.js';
import type { JsonSchema } from '../json/json-schema.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import type { PolicySet } from '../policy/policy-set.js';
import type { Access } from './access.js';
import type { InputProblem, ToolInput } from './tool-input.js';
import type { ToolTraits } from './tool-traits.js';

/** Everything that the decorators say about one tool; frozen. */
export interface ToolDescriptor extends ToolTraits {
  readonly name: ToolName;
  /** Name of the plugin that the tool belongs to. */
  readonly plugin: string;
  /** Name of the method that runs it. */
  readonly method: string;
  /** What the tool does, for the model. */
  readonly description: string;
  /** A short name for people. */
  readonly title?: string;
  /** Words by which a selector finds the tool besides its name and description. */
  readonly keywords: readonly string[];
  /** What the tool belongs to, for people and selectors. */
  readonly category?: string;
  /** Inputs that show how it is used. */
  readonly examples: readonly JsonObject[];
  /** Version of what the tool does; part of cache keys and idempotency. */
  readonly version?: string;
  readonly access: Access;
  /** Whether repeating a call with the same arguments changes nothing more. Reads always are. */
  readonly idempotent: boolean;
  readonly input: ToolInput;
  /** Shape of the result, where the tool declares one. */
  readonly output?: JsonSchema;
  /** Finds what is missing or wrong in a result; properties beyond the declared ones are neither. Absent where no result is refused. Never throws. */
  readonly outputCheck?: (value: JsonValue) => readonly InputProblem[] | Promise<readonly InputProblem[]>;
  readonly policies: PolicySet;
}
