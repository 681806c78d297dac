import { type FunctionCallingConfig, FunctionCallingConfigMode } from '@google/genai';
import type { ToolChoice } from '@toolwright/contract';
import type { NameMap } from '@toolwright/provider-kit';

/** What the model may do with the tools, in the API's words. */
export function toToolChoice(choice: ToolChoice, names: NameMap): FunctionCallingConfig {
  switch (choice.kind) {
    case 'auto':
      return { mode: FunctionCallingConfigMode.AUTO };
    case 'none':
      return { mode: FunctionCallingConfigMode.NONE };
    case 'required':
      return { mode: FunctionCallingConfigMode.ANY };
    case 'tool':
      return { mode: FunctionCallingConfigMode.ANY, allowedFunctionNames: [names.toOutside(choice.name)] };
    case 'allowed': {
      // AUTO takes no names; VALIDATED is the mode that lets the model choose between text and the named tools.
      const mode = choice.mode === 'required' ? FunctionCallingConfigMode.ANY : FunctionCallingConfigMode.VALIDATED;
      return { mode, allowedFunctionNames: choice.names.map((name) => names.toOutside(name)) };
    }
  }
}
