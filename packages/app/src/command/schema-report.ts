import { type Access, type JsonSchema, type PolicySet, ToolwrightError } from '@toolwright/contract';
import { describePlugin, isPlugin } from '@toolwright/core';

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

/**
 * Reports the tools of every plugin class among a module's exports.
 * @throws ToolwrightError `declaration_error` when there is no plugin class, or one has a mistake
 */
export function schemaReport(exported: object, path: string): readonly ToolReport[] {
  const plugins = Object.values(exported).filter(isPlugin);
  if (plugins.length === 0) {
    throw new ToolwrightError(
      'declaration_error',
      `${path}: a module that exports a class with @Plugin was expected; it exports none. Export the class itself.`,
    );
  }
  return plugins.flatMap((plugin) =>
    describePlugin(plugin).tools.map(({ name, description, access, policies, input, output }) => ({
      ...{ name, description, access, policies, input: input.schema, unexpressed: input.unexpressed },
      ...(output && { output }),
    })),
  );
}
