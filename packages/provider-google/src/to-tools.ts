import type { FunctionDeclaration, Tool } from '@google/genai';
import type { ToolDescriptor } from '@toolwright/contract';
import { geminiDialect, type KeyRule, packJson, renameKeys, toolDescription } from '@toolwright/provider-kit';
import type { Offer, OfferedFunction } from './offer.js';

/** Documented for `parameters`; nothing says that `parametersJsonSchema` takes more. */
const keyRule: KeyRule = { legal: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/, illegalCharacters: /[^A-Za-z0-9_]+/g };

/** Converts one tool. */
export function toOfferedFunction(tool: ToolDescriptor): OfferedFunction {
  const { schema, declaredKeys } = renameKeys(geminiDialect.convert(tool.input.schema).schema, keyRule);
  const name = geminiDialect.toOutsideName(tool.name);
  return { declaration: packJson({ name, description: toolDescription(tool), parametersJsonSchema: schema }), declaredKeys };
}

// To walk through a thousand payloads for each request would take longer than all else that we do for it.
const declarationsByPayloads = new WeakMap<Offer['payloads'], FunctionDeclaration[]>();

/** Offers tools to the model. */
export function toTools({ payloads }: Offer): Tool[] {
  if (payloads.length === 0) return [];
  const functionDeclarations = declarationsByPayloads.get(payloads) ?? payloads.map(({ declaration }) => declaration);
  declarationsByPayloads.set(payloads, functionDeclarations);
  return [{ functionDeclarations }];
}
