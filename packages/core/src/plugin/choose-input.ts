import { type ToolInput, ToolwrightError } from '@toolwright/contract';
import { dtoInput, emptyInput } from '../schema/dto-input.js';
import { toolSchemaInput } from '../schema/json/tool-schema-input.js';
import { standardInput } from '../schema/standard/standard-input.js';
import { isStandardSchema } from '../schema/standard/standard-schema.js';
import type { ToolMethod } from './find-tool-methods.js';
import { readInputType } from './input-type.js';

/**
 * The input of a tool. A Standard Schema may be an object or a function, a JSON Schema is an object, a DTO class is a function; with none of
 * them, the compiler has emitted the first parameter's class.
 * @param place class and method, for messages
 * @throws ToolwrightError `declaration_error` naming class, method and cure
 */
export function chooseInput({ method, tool, declaredOn }: ToolMethod, place: string): ToolInput {
  const { input, inputSchema, sensitive } = tool;
  const shared = { place, ...(sensitive && { sensitive }) };
  if (isStandardSchema(input)) return standardInput(input, { ...shared, ...(inputSchema && { jsonSchema: inputSchema }) });
  if (input !== undefined && typeof input !== 'function') return toolSchemaInput(input, shared);
  if (sensitive !== undefined) {
    const message = `${place}: @Tool sensitive is for an input that is a schema; this one is a class. Mark its properties with @Sensitive().`;
    throw new ToolwrightError('declaration_error', message);
  }
  const dto = input ?? readInputType(declaredOn, method);
  return dto === undefined ? emptyInput : dtoInput(dto);
}
