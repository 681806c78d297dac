import {
  defaultTimeoutPolicy,
  defaultToolTraits,
  type JsonObject,
  type JsonSchema,
  type PolicySet,
  parseToolName,
  type RegisteredTool,
  type ToolContext,
  type ToolDescriptor,
  type ToolInput,
  type ToolTraits,
  ToolwrightError,
} from '@toolwright/contract';
import { acceptObject } from './accept-object.js';

/** What runs a tool, or one of its fallbacks. */
export type Handler<Input> = (input: Input, context: ToolContext) => unknown;

/** A tool as a test describes it. */
export interface ToolOptions<Input>
  extends Partial<
    Pick<
      ToolDescriptor,
      | 'title'
      | 'description'
      | 'keywords'
      | 'access'
      | 'idempotent'
      | 'output'
      | 'outputCheck'
      | 'category'
      | 'examples'
      | 'version'
      | keyof ToolTraits
    >
  > {
  /** `plugin.tool`; the tool's own method is named like its last part. */
  readonly name: string;
  readonly run: Handler<Input>;
  /** Further methods of the plugin by name, for fallbacks to call. */
  readonly methods?: Readonly<Record<string, Handler<Input>>>;
  /** @default the timeout that every tool has, and nothing else */
  readonly policies?: Partial<PolicySet>;
  /** What the model sees; enforced by `parse` only. @default any object */
  readonly schema?: JsonSchema;
  /** @default accepts any object as it is */
  readonly parse?: ToolInput['parse'];
}

/**
 * Makes a tool of a plain function. As with `@Tool` it is a write unless it says otherwise; a read is idempotent.
 * @example toolOf({ name: 'weather.current', access: 'read', run: ({ city }) => `sunny in ${city}` })
 * @throws ToolwrightError `declaration_error` when the name is not `plugin.tool`
 */
export function toolOf<Input = JsonObject>(options: ToolOptions<Input>): RegisteredTool {
  const { name, run, methods, policies, schema = { type: 'object' }, parse = acceptObject, ...described } = options;
  const { access = 'write' } = described;
  const lastDot = name.lastIndexOf('.');
  const method = name.slice(lastDot + 1);
  const handlers = new Map(Object.entries({ ...methods, [method]: run }));
  return {
    descriptor: Object.freeze({
      description: `The tool ${name}.`,
      keywords: [],
      examples: [],
      ...defaultToolTraits,
      idempotent: access === 'read',
      ...described,
      name: parseToolName(name),
      plugin: name.slice(0, lastDot),
      method,
      access,
      input: { schema, unexpressed: [], sensitive: [], parse },
      policies: { timeout: defaultTimeoutPolicy, ...policies },
    }),
    invoke(called, input, context) {
      const handler = handlers.get(called);
      if (!handler) {
        throw new ToolwrightError(
          'declaration_error',
          `A method of ${name} is one of ${[...handlers.keys()].join(', ')}; received "${called}". Add it to \`methods\`.`,
        );
      }
      // The tool's own `parse` has made the input, so it is what `run` declares.
      return handler(input as Input, context);
    },
  };
}
