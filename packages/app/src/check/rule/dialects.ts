import { reasonOf, type SchemaDialect, type ToolDescriptor } from '@toolwright/contract';
import type { CheckRule } from '../check-rule.js';
import type { Finding } from '../finding.js';

/** Each tool's name and input schema in each dialect: what is lost, and which tools one name would stand for. */
export const checkDialects: CheckRule = ({ tools, dialects }) =>
  dialects.flatMap((dialect) => [...findNameProblems(dialect, tools), ...tools.flatMap((tool) => findLosses(dialect, tool))]);

function findLosses(dialect: SchemaDialect, { name, input }: ToolDescriptor): readonly Finding[] {
  return dialect.convert(input.schema).losses.map(({ path, keyword, effect }) => ({
    severity: 'note',
    tool: name,
    rule: 'dialect-loss',
    message: `${dialect.name} cannot say ${keyword} of ${path === '' ? 'the arguments' : path}: ${effect}. Each call is still checked.`,
    cure: 'Nothing, if the description tells the model enough.',
  }));
}

function findNameProblems(dialect: SchemaDialect, tools: readonly ToolDescriptor[]): readonly Finding[] {
  const owners = new Map<string, string>();
  return tools.flatMap(({ name }) => {
    const problem = (message: string): readonly Finding[] => [
      {
        severity: 'error',
        tool: name,
        rule: 'dialect-name',
        message: `${dialect.name}: ${message}`,
        cure: 'Rename the tool with @Tool({ name }).',
      },
    ];
    const outside = readOutsideName(dialect, name);
    if ('reason' in outside) return problem(outside.reason);
    const owner = owners.get(outside.name);
    if (owner !== undefined) return problem(`this tool and ${owner} both become "${outside.name}", so a call could mean either.`);
    owners.set(outside.name, name);
    return [];
  });
}

function readOutsideName(dialect: SchemaDialect, name: ToolDescriptor['name']): { readonly name: string } | { readonly reason: string } {
  try {
    return { name: dialect.toOutsideName(name) };
  } catch (thrown) {
    return { reason: reasonOf(thrown) };
  }
}
