import {
  defaultTimeoutPolicy,
  defaultToolTraits,
  type JsonSchema,
  type JsonValue,
  type Message,
  type ModelRequest,
  parseToolName,
  type ToolCall,
  type ToolDescriptor,
  type ToolResult,
} from '@toolwright/contract';
import { createOfferTools } from '@toolwright/provider-kit';
import type { Offer } from '../src/offer.js';
import { toOfferedFunction } from '../src/to-tools.js';

/** A read tool of the given name; by default it takes a city. */
export function sampleTool(name: string, input: Partial<ToolDescriptor['input']> = {}): ToolDescriptor {
  const schema: JsonSchema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'], additionalProperties: false };
  return {
    name: parseToolName(name),
    plugin: name.slice(0, name.indexOf('.')),
    method: name.slice(name.lastIndexOf('.') + 1),
    description: `Gives the ${name}.`,
    keywords: [],
    examples: [],
    ...defaultToolTraits,
    access: 'read',
    idempotent: true,
    input: { schema, unexpressed: [], sensitive: [], parse: (value) => ({ ok: true, input: value }), ...input },
    policies: { timeout: defaultTimeoutPolicy },
  };
}

/** A request for one turn: "Weather?" without tools unless changed. */
export function sampleRequest(change: Partial<ModelRequest> = {}): ModelRequest {
  return { messages: [{ role: 'user', text: 'Weather?' }], tools: [], signal: new AbortController().signal, ...change };
}

/** A turn of the model with these calls. */
export function assistantTurn(...toolCalls: readonly ToolCall[]): Message {
  return { role: 'assistant', text: '', toolCalls };
}

/** A call that gave this value. */
export function sampleResult(callId: string, data: JsonValue): ToolResult {
  const timestamp = '2026-11-21T12:00:00.000Z';
  return { callId, tool: 'weather.forecast', attempts: 1, durationMs: 3, warnings: [], timestamp, success: true, source: 'tool', data };
}

/** An offer of these tools. */
export function sampleOffer(...tools: readonly ToolDescriptor[]): Offer {
  return createOfferTools(toOfferedFunction)(tools);
}
