import type { JsonObject } from '../json/json-value.js';

/** What a model asks for. */
export interface ToolCall {
  /** Given by the model's API; unique within a turn. */
  readonly id: string;
  /** A tool's name as Toolwright knows it; may name no tool, models invent. */
  readonly name: string;
  /** An object, or the JSON text that the model wrote. */
  readonly arguments: JsonObject | string;
}
