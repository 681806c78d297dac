import type { Part } from '@google/genai';
import type { AssistantMessage, ToolCall } from '@toolwright/contract';
import type { NameMap } from '@toolwright/provider-kit';
import { toArguments } from './to-arguments.js';
import { readTurnState } from './turn-state.js';

/** What else a turn of the model is written with. */
export interface TurnContext {
  readonly model: string;
  readonly names: NameMap;
}

/** What Google documents for calls that carry no signature because another model made them; Gemini 3 refuses them without. */
const foreignSignature = 'skip_thought_signature_validator';

/** Writes a turn of the model: as the API gave it, or, where another API did, from what the message says. */
export function toTurnParts(message: AssistantMessage, context: TurnContext): Part[] {
  const { text, toolCalls, providerState } = message;
  const own = readTurnState(providerState)?.parts;
  if (own?.filter(({ functionCall }) => functionCall).length === toolCalls.length) return [...own];
  const calls = toolCalls.map((call, index): Part => {
    // Of calls side by side only the first has a signature.
    const signed = index === 0 && demandsSignatures(context.model);
    return { functionCall: toCall(call, context.names), ...(signed && { thoughtSignature: foreignSignature }) };
  });
  return text === '' ? calls : [{ text }, ...calls];
}

function demandsSignatures(model: string): boolean {
  return !/\bgemini-[12]\b/.test(model);
}

function toCall({ id, name, arguments: given }: ToolCall, names: NameMap) {
  return { id, name: names.toOutside(name), args: toArguments(given) };
}
