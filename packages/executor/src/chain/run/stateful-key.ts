import type { JsonObject, ToolDescriptor } from '@toolwright/contract';

/** What a write changes, by its tool's `@Stateful`. @returns nothing when the tool does not say, or the arguments do not fit: then it passes no other write */
export async function statefulKey({ stateful, input }: ToolDescriptor, given: JsonObject): Promise<string | undefined> {
  if (stateful === undefined) return undefined;
  try {
    const verdict = await input.parse(given);
    // The tool's own check has made the input, so it is what the author's function takes.
    return verdict.ok ? stateful(verdict.input as never) : undefined;
  } catch {
    return undefined;
  }
}
