import { ToolwrightError } from '@toolwright/contract';
import { toOutsideName } from './to-outside-name.js';

/** Translates the names of the offered tools for a vendor and back. */
export interface NameMap {
  /** The vendor's form of a tool's name, whether the tool is offered or not. */
  toOutside(name: string): string;
  /** The tool that the vendor's form stands for. A name that stands for none, because the model invented it, comes back as it is. */
  toInside(outsideName: string): string;
}

/**
 * Makes the map for the names of the offered tools.
 * @throws ToolwrightError `declaration_error` when two names have the same outside name, which takes a collision of 32-bit hashes
 */
export function createNameMap(names: Iterable<string>): NameMap {
  const insideNames = new Map<string, string>();
  for (const name of names) {
    const outsideName = toOutsideName(name);
    const other = insideNames.get(outsideName);
    if (other !== undefined && other !== name) {
      throw new ToolwrightError(
        'declaration_error',
        `Every tool needs a name of its own outside; "${other}" and "${name}" both become "${outsideName}". Rename one of them.`,
      );
    }
    insideNames.set(outsideName, name);
  }
  return { toOutside: toOutsideName, toInside: (outsideName) => insideNames.get(outsideName) ?? outsideName };
}
