import { type DtoClass, describePlugin, Plugin, Tool } from '@toolwright/core';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { z } from 'zod';
import type { Contender } from './contender.ts';

/** What checks the arguments of a tool. */
type ToolInput = ReturnType<typeof describePlugin>['tools'][number]['input'];

/** Arguments checked by a tool's input. */
export function acceptsBy({ parse }: ToolInput): Contender['accepts'] {
  return (value) => {
    // Rows of this benchmark hold what JSON holds.
    const verdict = parse(value as Parameters<typeof parse>[0]);
    return verdict instanceof Promise ? verdict.then(({ ok }) => ok) : verdict.ok;
  };
}

/** Arguments checked as those of a tool that takes the class. */
export function acceptsByToolwright(input: DtoClass): Contender['accepts'] {
  const plugin = class {};
  const descriptor = { value: () => undefined, writable: true, configurable: true };
  Object.defineProperty(plugin.prototype, 'run', descriptor);
  Tool({ description: 'Takes the class.', input })(plugin.prototype, 'run', descriptor);
  Plugin({ name: 'bench' })(plugin);
  const [tool] = describePlugin(plugin).tools;
  if (tool === undefined) throw new Error('the plugin was expected to have a tool');
  return acceptsBy(tool.input);
}

/** Arguments checked as class-validator's users do it, with what is not declared refused. */
export function acceptsByClassValidator(dto: DtoClass): Contender['accepts'] {
  return (value) => validateSync(plainToInstance(dto, value), { whitelist: true, forbidNonWhitelisted: true }).length === 0;
}

/** Arguments checked by zod. */
export function acceptsByZod(schema: z.ZodType): Contender['accepts'] {
  return (value) => schema.safeParse(value).success;
}
