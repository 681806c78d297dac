import type { FunctionDeclaration } from '@google/genai';
import type { RenamedKeys, ToolOffer } from '@toolwright/provider-kit';

/** A tool as the API takes it, and what its arguments are called here. */
export interface OfferedFunction {
  readonly declaration: FunctionDeclaration;
  readonly declaredKeys: RenamedKeys['declaredKeys'];
}

/** The tools of one request, by which its response is read too. */
export type Offer = ToolOffer<OfferedFunction>;
