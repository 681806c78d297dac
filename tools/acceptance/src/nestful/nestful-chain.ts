import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { Chain } from '@toolwright/executor';
import type { Row } from '../acceptance-set.ts';
import { isRecord } from '../is-record.ts';
import { translate } from './translate.ts';

/** A call of a chain of the data set. */
export interface NestfulCall {
  readonly label: string;
  readonly name: string;
  readonly args: JsonObject;
}

/** The calls of a row; nothing when it holds none. */
export function readCalls({ calls }: Row): readonly NestfulCall[] | undefined {
  const isCall = (call: unknown): call is NestfulCall =>
    isRecord(call) && typeof call.label === 'string' && typeof call.name === 'string' && isRecord(call.args);
  return Array.isArray(calls) && calls.every(isCall) ? calls : undefined;
}

/** The data set's name of a tool, as ours are written. */
export function toToolName(name: string): string {
  return `nestful.t_${name.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}

/** A chain of the data set as one of ours. @param result what the row says comes of it */
export function toChain(calls: readonly NestfulCall[], result?: JsonValue): Chain {
  return {
    name: 'nestful',
    steps: calls.map(({ label, name, args }) => ({ id: label, tool: toToolName(name), arguments: translateObject(args) })),
    ...(result !== undefined && { outputs: { result: translate(result) } }),
  };
}

function translateObject(args: JsonObject): JsonObject {
  // An object is translated to one.
  return translate(args) as JsonObject;
}
