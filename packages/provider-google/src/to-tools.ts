import type { Tool } from '@google/genai';
import type { ToolDescriptor } from '@toolwright/contract';
import { geminiDialect, type KeyRule, renameKeys, toolDescription } from '@toolwright/provider-kit';
import type { Offer, OfferedFunction } from './offer.js';

/** Documented for `parameters`; nothing says that `parametersJsonSchema` takes more. */
const keyRule: KeyRule = { legal: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/, illegalCharacters: /[^A-Za-z0-9_]+/g };

/** Converts one tool. */
export function toOfferedFunction(tool: ToolDescriptor): OfferedFunction {
  const { schema, declaredKeys } = renameKeys(geminiDialect.convert(tool.input.schema).schema, keyRule);
  const name = geminiDialect.toOutsideName(tool.name);
  return { declaration: { name, description: toolDescription(tool), parametersJsonSchema: schema }, declaredKeys };
}

/** Offers tools to the model. */
export function toTools({ payloads }: Offer): Tool[] {
  return payloads.length === 0 ? [] : [{ functionDeclarations: payloads.map(({ declaration }) => declaration) }];
}
