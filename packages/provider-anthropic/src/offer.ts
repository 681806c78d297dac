import type { Tool } from '@anthropic-ai/sdk/resources/messages';
import type { ToolOffer } from '@toolwright/provider-kit';

/** A tool as the API takes it, and what its arguments are called here. */
export interface OfferedTool {
  readonly tool: Tool;
  /** The keys of arguments as the tool declares them, by those that the API takes; only where they differ. */
  readonly declaredKeys: ReadonlyMap<string, string>;
}

/** The tools of one request, by which its reply is read too. */
export type Offer = ToolOffer<OfferedTool>;
