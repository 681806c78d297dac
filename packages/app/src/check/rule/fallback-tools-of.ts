import type { ToolDescriptor } from '@toolwright/contract';

/** Names of the tools that a tool falls back to, in the author's order. */
export function fallbackToolsOf({ policies }: ToolDescriptor): readonly string[] {
  return (policies.fallback?.sources ?? []).flatMap((source) => (source.kind === 'tool' ? [source.tool] : []));
}
