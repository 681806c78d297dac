import type { Access, JsonSchema, PolicySet } from '@toolwright/contract';
import type { PluginDescriptor } from '@toolwright/core';

/** What the `schema` command says of one tool. */
export interface ToolReport {
  readonly name: string;
  readonly description: string;
  readonly access: Access;
  readonly policies: PolicySet;
  readonly input: JsonSchema;
  /** Rules that are enforced though no schema can say them. */
  readonly unexpressed: readonly string[];
  readonly output?: JsonSchema;
}

/** Reports the tools of plugins, in their order. */
export function schemaReport(plugins: readonly PluginDescriptor[]): readonly ToolReport[] {
  return plugins
    .flatMap((plugin) => plugin.tools)
    .map(({ name, description, access, policies, input, output }) => ({
      ...{ name, description, access, policies, input: input.schema, unexpressed: input.unexpressed },
      ...(output && { output }),
    }));
}
