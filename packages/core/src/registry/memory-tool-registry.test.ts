import { describe, expect, test } from '@jest/globals';
import { IsString } from 'class-validator';
import { Plugin } from '../decorator/plugin.js';
import { Tool } from '../decorator/tool.js';
import { bindPlugin } from '../plugin/bind-plugin.js';
import { describePlugin } from '../plugin/describe-plugin.js';
import { MemoryToolRegistry } from './memory-tool-registry.js';

class Input {
  @IsString() text!: string;
}

@Plugin({ name: 'echo' })
class EchoPlugin {
  readonly #prefix = 'echo: ';

  @Tool({ description: 'Says it again.' })
  repeat(input: Input): string {
    return this.#prefix + input.text;
  }

  @Tool({ description: 'Says it twice.', input: Input })
  twice(input: Input): string {
    return input.text.repeat(2);
  }
}

const tools = bindPlugin(describePlugin(EchoPlugin), new EchoPlugin());

describe('B2 MemoryToolRegistry', () => {
  test('finds, lists and takes out what was registered', () => {
    const registry = new MemoryToolRegistry();
    for (const tool of tools) registry.register(tool);
    expect(registry.list()).toEqual(tools);
    expect(registry.find('echo.twice')).toBe(tools[1]);
    expect(registry.unregister('echo.twice')).toBe(true);
    expect(registry.find('echo.twice')).toBeUndefined();
    expect(registry.unregister('echo.twice')).toBe(false);
  });

  test('refuses a name that is taken', () => {
    const registry = new MemoryToolRegistry();
    for (const tool of tools) registry.register(tool);
    expect(() => tools.map((tool) => registry.register(tool))).toThrow('"echo.repeat" is registered already');
  });

  test('names what is like an unknown name', () => {
    const registry = new MemoryToolRegistry();
    for (const tool of tools) registry.register(tool);
    expect(registry.nearest('echo.repeet', 1)).toEqual(['echo.repeat']);
  });

  test('a bound tool runs on its instance', () => {
    expect(tools[0]?.invoke('repeat', { text: 'hi' }, {} as never)).toBe('echo: hi');
    expect(() => tools[0]?.invoke('gone', {}, {} as never)).toThrow('EchoPlugin.gone: a method was expected');
  });
});
