import { findDuplicate } from '../check/find-duplicate.js';
import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkJsonSchema } from './check-json-schema.js';
import { checkParameters } from './check-parameters.js';
import { isToolName } from './is-tool-name.js';

const toolNames = `functionDeclarations codeExecution computerUse fileSearch googleMaps googleSearch googleSearchRetrieval mcpServers
  urlContext`.split(/\s+/);
const declarationNames = 'name description parameters parametersJsonSchema response responseJsonSchema behavior'.split(' ');

/** Finds what the API refuses in `tools` and in the choice among them. */
export function* checkTools({ tools, toolConfig }: JsonRecord): Generator<Violation> {
  if (tools !== undefined && !Array.isArray(tools)) yield { message: 'Expected a list.', param: 'tools' };
  const declarations: JsonRecord[] = [];
  for (const [index, tool] of readRecords(tools).entries()) {
    yield* findUnknownNames(tool, { known: toolNames, param: `tools[${index}]` });
    for (const [position, declaration] of readRecords(tool.functionDeclarations).entries()) {
      declarations.push(declaration);
      yield* checkDeclaration(declaration, `tools[${index}].functionDeclarations[${position}]`);
    }
  }
  const names = declarations.map(({ name }) => name);
  const twice = findDuplicate(names);
  if (twice !== undefined) yield { message: `Two functions have the name ${twice}.`, param: 'tools' };
  if (toolConfig !== undefined) yield* checkToolConfig(toolConfig, names);
}

function* checkDeclaration(declaration: JsonRecord, param: string): Generator<Violation> {
  yield* findUnknownNames(declaration, { known: declarationNames, param });
  const { name, description = '', parameters, parametersJsonSchema } = declaration;
  if (!isToolName(name)) {
    yield {
      message: 'Expected a name that starts with a letter or _ and has at most 128 letters, digits, _ . : -.',
      param: `${param}.name`,
    };
  }
  if (typeof description !== 'string') yield { message: 'Expected text.', param: `${param}.description` };
  if (parameters !== undefined && parametersJsonSchema !== undefined) {
    yield { message: "Only one of 'parameters' and 'parametersJsonSchema' may be set.", param };
  }
  if (parameters !== undefined) yield* checkParameters(parameters, `${param}.parameters`);
  if (parametersJsonSchema !== undefined) yield* checkJsonSchema(parametersJsonSchema, `${param}.parametersJsonSchema`);
}

function* checkToolConfig(config: unknown, names: readonly unknown[]): Generator<Violation> {
  const param = 'toolConfig.functionCallingConfig';
  const calling = isRecord(config) ? config.functionCallingConfig : undefined;
  if (!isRecord(calling)) return;
  yield* findUnknownNames(calling, { known: ['mode', 'allowedFunctionNames'], param });
  const { mode = 'AUTO', allowedFunctionNames: allowed } = calling;
  if (!['AUTO', 'ANY', 'NONE', 'VALIDATED'].includes(String(mode))) {
    yield { message: `Expected AUTO, ANY, NONE or VALIDATED; received ${JSON.stringify(mode)}.`, param: `${param}.mode` };
  }
  if (allowed === undefined) return;
  if (mode !== 'ANY' && mode !== 'VALIDATED') {
    yield { message: 'Allowed names need the mode ANY or VALIDATED.', param: `${param}.allowedFunctionNames` };
  }
  for (const name of [allowed].flat()) {
    if (!names.includes(name)) yield { message: `No function has the name ${name}.`, param: `${param}.allowedFunctionNames` };
  }
}
