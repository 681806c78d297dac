import { type ClassType, Describe, Plugin, ReadOnly, Retry, Timeout, Tool } from '@toolwright/core';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** How many classes to make. */
export interface PluginPlan {
  readonly plugins: number;
  readonly toolsPerPlugin: number;
}

/** Plugin classes as authors write them: each tool with an input class of its own, and a few promises about it. */
export function makePlugins({ plugins, toolsPerPlugin }: PluginPlan): readonly ClassType[] {
  return Array.from({ length: plugins }, (_, index) => makePlugin(`plugin${index}`, toolsPerPlugin));
}

// Node takes types off but compiles no decorators, so they are called as the functions that they are.
function makePlugin(name: string, toolCount: number): ClassType {
  const plugin = class {};
  for (let index = 0; index < toolCount; index += 1) {
    const input = makeInput();
    const method = `lookUp${index}`;
    const descriptor = { value: (given: InstanceType<typeof input>) => given, writable: true, configurable: true };
    Object.defineProperty(plugin.prototype, method, descriptor);
    Retry({ maxAttempts: 2 })(plugin.prototype, method, descriptor);
    ReadOnly()(plugin.prototype, method, descriptor);
    Tool({ description: `Looks up entry ${index} of ${name}.`, keywords: ['entry', name], input })(plugin.prototype, method, descriptor);
  }
  Timeout({ ms: 5_000 })(plugin);
  Plugin({ name })(plugin);
  return plugin;
}

function makeInput() {
  const input = class {
    city: string | undefined = undefined;
    days = 3;
  };
  Describe('City name, e.g. Beijing')(input.prototype, 'city');
  IsString()(input.prototype, 'city');
  Length(2, 100)(input.prototype, 'city');
  IsOptional()(input.prototype, 'days');
  IsInt()(input.prototype, 'days');
  Min(1)(input.prototype, 'days');
  Max(7)(input.prototype, 'days');
  return input;
}
