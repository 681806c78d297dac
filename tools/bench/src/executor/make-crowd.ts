import {
  Bulkhead,
  Cache,
  CircuitBreaker,
  type ClassType,
  Fallback,
  Plugin,
  RateLimit,
  ReadOnly,
  RequiresPermission,
  Retry,
  Timeout,
  Tool,
} from '@toolwright/core';
import { IsArray, IsIn, IsInt, IsString } from 'class-validator';
import type { PluginPlan } from '../registry/make-plugins.ts';
import { decorate } from '../validation/decorate.ts';
import { declareTool } from './declare-tool.ts';

const promises = [
  ReadOnly(),
  RequiresPermission('weather:read'),
  Fallback({ value: 'Nobody knows.' }),
  Cache({ ttlMs: 60_000 }),
  Timeout({ ms: 1_000, totalMs: 5_000 }),
  Retry({ maxAttempts: 3 }),
  CircuitBreaker(),
  RateLimit({ limit: 10, perMs: 1_000, scope: 'user' }),
  Bulkhead({ maxConcurrent: 10 }),
];

/** What a tool of the crowd is given. */
export const crowdArguments = '{"city":"Paris","unit":"celsius","days":3,"labels":["north"]}';

/** Plugin classes, each of whose tools has an input class of its own and every policy that a read can have. */
export function makeCrowd({ plugins, toolsPerPlugin }: PluginPlan): readonly ClassType[] {
  return Array.from({ length: plugins }, (_, index) => makePlugin(`crowd${index}`, toolsPerPlugin));
}

function makePlugin(name: string, toolCount: number): ClassType {
  const plugin = class {};
  for (let index = 0; index < toolCount; index += 1) {
    const method = `look_up_${index}`;
    const value = ({ city }: { readonly city: string }): string => `Sunny in ${city}.`;
    Object.defineProperty(plugin.prototype, method, { value, writable: true, configurable: true });
    declareTool(
      plugin.prototype,
      method,
      Tool({ description: `Looks up the weather of region ${index} of ${name}.`, input: makeInput() }),
      ...promises,
    );
  }
  Plugin({ name })(plugin);
  return plugin;
}

function makeInput() {
  const input = class {
    declare city: string;
    declare unit: string;
    declare days: number;
    declare labels: readonly string[];
  };
  decorate(input, {
    city: [IsString()],
    unit: [IsIn(['celsius', 'fahrenheit'])],
    days: [IsInt()],
    labels: [IsArray(), IsString({ each: true })],
  });
  return input;
}
