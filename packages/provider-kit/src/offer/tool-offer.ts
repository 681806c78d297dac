import type { ToolDescriptor } from '@toolwright/contract';
import { createNameMap, type NameMap } from '../name/name-map.js';

/** The tools of a request as a vendor takes them. */
export interface ToolOffer<Payload> {
  /** In the order of the tools. The same array while the same tools are offered, so it is not to be changed. */
  readonly payloads: readonly Payload[];
  readonly names: NameMap;
}

/** Gives the offer of a list of tools. @throws ToolwrightError `declaration_error` when two names have the same outside name */
export type OfferTools<Payload> = (tools: readonly ToolDescriptor[]) => ToolOffer<Payload>;

/**
 * Makes offers of tools, each tool converted once: descriptors are frozen, so a conversion stays true. The last offer is kept whole, so that
 * turn after turn with the same tools costs one comparison for each tool.
 */
export function createOfferTools<Payload>(toPayload: (tool: ToolDescriptor) => Payload): OfferTools<Payload> {
  const converted = new WeakMap<ToolDescriptor, { readonly payload: Payload }>();
  let last: { readonly tools: readonly ToolDescriptor[]; readonly offer: ToolOffer<Payload> } | undefined;

  function convert(tool: ToolDescriptor): Payload {
    const known = converted.get(tool);
    if (known) return known.payload;
    const payload = toPayload(tool);
    converted.set(tool, { payload });
    return payload;
  }

  return (tools) => {
    if (last && isSameList(last.tools, tools)) return last.offer;
    const offer = { payloads: tools.map(convert), names: createNameMap(tools.map(({ name }) => name)) };
    // A copy, because the caller may add to its list.
    last = { tools: [...tools], offer };
    return offer;
  };
}

function isSameList(one: readonly ToolDescriptor[], other: readonly ToolDescriptor[]): boolean {
  return one.length === other.length && one.every((tool, index) => tool === other[index]);
}
