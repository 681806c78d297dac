import type { ToolName } from '@toolwright/contract';
import type { ExplainedPolicy } from '@toolwright/core';

/** One thing that a tool declares besides its policies. */
export interface ExplainedTrait {
  readonly name: string;
  readonly value: unknown;
}

/** Everything that is in force for one tool, and who said so. */
export interface ExplainReport {
  readonly tool: ToolName;
  readonly description: string;
  /** What it does to the world and what it needs, most important first; what it does not declare is left out. */
  readonly traits: readonly ExplainedTrait[];
  readonly policies: readonly ExplainedPolicy[];
  /** What answers when the tool has failed, in the order tried. */
  readonly fallbacks: readonly string[];
  /** What a call passes, outside in. */
  readonly pipeline: readonly string[];
}
