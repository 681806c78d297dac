import type { ToolCall, ToolDescriptor } from '@toolwright/contract';
import { createOfferTools, dropNulls, type NameMap, packJson } from '@toolwright/provider-kit';
import { type FunctionDefinition, toFunction } from './to-function.js';

/** The tools of a request, and how calls of them are read. */
export interface Offer<Payload> {
  readonly payloads: Payload[];
  readonly names: NameMap;
  /** Takes the nulls out of a call by which a model in strict mode leaves arguments out. */
  restoreCall(call: ToolCall): ToolCall;
}

/** Makes offers in the wrapping of one of the two APIs; each tool is converted once. */
export function createOffers<Payload extends object>(
  wrap: (definition: FunctionDefinition) => Payload,
): (tools: readonly ToolDescriptor[]) => Offer<Payload> {
  const strictTools = new WeakSet<ToolDescriptor>();
  const offerTools = createOfferTools((tool) => {
    const definition = toFunction(tool);
    if (definition.strict) strictTools.add(tool);
    return packJson(wrap(definition));
  });
  return (tools) => {
    const { payloads, names } = offerTools(tools);
    return {
      // The SDK's types ask for a mutable list; it only writes it out.
      payloads: payloads as Payload[],
      names,
      restoreCall(call) {
        const tool = tools.find(({ name }) => name === call.name);
        if (typeof call.arguments === 'string' || tool === undefined || !strictTools.has(tool)) return call;
        return { ...call, arguments: dropNulls(call.arguments, tool.input.schema) };
      },
    };
  };
}
