import { type RegisteredTool, type ToolRegistry, ToolwrightError } from '@toolwright/contract';
import { nearestNames } from '@toolwright/relevance';

/** The tools of one application, by name. */
export class MemoryToolRegistry implements ToolRegistry {
  readonly #tools = new Map<string, RegisteredTool>();

  /** Adds a tool. @throws ToolwrightError `declaration_error` when its name is taken */
  register(tool: RegisteredTool): void {
    const { name } = tool.descriptor;
    if (this.#tools.has(name)) {
      throw new ToolwrightError(
        'declaration_error',
        `A tool name is registered once; "${name}" is registered already. Rename one of the two, or its plugin.`,
      );
    }
    this.#tools.set(name, tool);
  }

  /** Takes a tool out. @returns whether it was there */
  unregister(name: string): boolean {
    return this.#tools.delete(name);
  }

  find(name: string): RegisteredTool | undefined {
    return this.#tools.get(name);
  }

  list(): readonly RegisteredTool[] {
    return [...this.#tools.values()];
  }

  nearest(name: string, limit: number): readonly string[] {
    return nearestNames(name, this.#tools.keys(), limit);
  }
}
