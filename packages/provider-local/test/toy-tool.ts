import {
  type Access,
  createFailure,
  defaultTimeoutPolicy,
  defaultToolTraits,
  type Failure,
  type JsonObject,
  type JsonSchema,
  type JsonValue,
  parseToolName,
  type ToolDescriptor,
} from '@toolwright/contract';

/** A tool made by hand: its descriptor and what it answers. */
export interface ToyTool {
  readonly descriptor: ToolDescriptor;
  readonly answer: (callArguments: JsonObject) => ToyAnswer;
}

/** A value, a second-best value, or a failure. */
export type ToyAnswer = { readonly data: JsonValue; readonly degradedBy?: string } | { readonly failure: Failure };

/** What a toy tool declares. */
export interface ToyDeclaration {
  readonly name: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  readonly access?: Access;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly output?: JsonSchema;
}

/** Makes a tool from a declaration and a function that answers it. */
export function toyTool(declaration: ToyDeclaration, answer: ToyTool['answer'] = () => ({ data: {} })): ToyTool {
  const { name, description, keywords = [], access = 'read', properties = {}, required = [], output } = declaration;
  const [plugin = '', method = ''] = name.split('.');
  return {
    descriptor: {
      name: parseToolName(name),
      plugin,
      method,
      description,
      keywords,
      examples: [],
      ...defaultToolTraits,
      access,
      idempotent: access === 'read',
      input: { schema: { type: 'object', properties, required }, unexpressed: [], sensitive: [], parse: (input) => ({ ok: true, input }) },
      ...(output && { output }),
      policies: { timeout: defaultTimeoutPolicy },
    },
    answer,
  };
}

/** A failure that is not the arguments' fault. */
export function outage(message: string): ToyAnswer {
  return { failure: createFailure('execution_error', message) };
}

/** A failure that the tool foresaw, as when something does not exist. */
export function refusal(message: string): ToyAnswer {
  return { failure: createFailure('execution_error', message, { category: 'permanent', sideEffect: 'none', expected: true }) };
}
