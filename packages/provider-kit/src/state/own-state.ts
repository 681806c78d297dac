import type { JsonValue, ProviderState } from '@toolwright/contract';

/** The state of a turn, where this API gave it; state of any other API means nothing to it. @param api for example `openai-responses` */
export function ownState(state: ProviderState | undefined, api: string): JsonValue | undefined {
  return state?.api === api ? state.state : undefined;
}
