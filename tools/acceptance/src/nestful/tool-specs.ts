import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from '@toolwright/contract';
import { findData } from '../find-data.ts';
import { isRecord } from '../is-record.ts';

/** What the tools of the data set give, by their names. */
export type ToolSpecs = ReadonlyMap<string, JsonSchema>;

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Reads the tools that belong to a file of chains: those beside it, else those of the dev rows. */
export function readToolSpecs(rowFile: string): ToolSpecs {
  const beside = join(dirname(rowFile), 'tools.json');
  const path = existsSync(beside) ? beside : join(findData({ named: process.env.TOOLWRIGHT_DATA, root }).path, 'nestful', 'tools.json');
  const specs: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  return new Map(Array.isArray(specs) ? specs.flatMap(readSpec) : []);
}

function readSpec(spec: unknown): readonly [string, JsonSchema][] {
  if (!isRecord(spec) || typeof spec.name !== 'string') return [];
  return [[spec.name, toObjectSchema(spec.output_parameters)]];
}

// The types are written in many ways there, and only names of properties matter here.
function toSchema(parameter: unknown): JsonSchema {
  if (!isRecord(parameter)) return {};
  if (isRecord(parameter.properties)) return toObjectSchema(parameter.properties);
  return isRecord(parameter.items) ? { type: 'array', items: toSchema(parameter.items) } : {};
}

function toObjectSchema(parameters: unknown): JsonSchema {
  if (!isRecord(parameters)) return {};
  const properties: readonly (readonly [string, JsonSchema])[] = Object.entries(parameters).map(([name, each]) => [name, toSchema(each)]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}
