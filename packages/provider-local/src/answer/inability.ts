import type { ToolDescriptor } from '@toolwright/contract';
import type { OpenTool, Plan } from '../plan/plan.js';
import { formatList, formatText } from './format-value.js';

const maxTools = 8;

/** Says that nothing could be done, why, and what can be: for a request that no tool serves. */
export function tellInability({ open, withheld }: Plan, offered: readonly ToolDescriptor[]): string {
  const reasons = [...tellOpen(open), ...withheld.map(({ descriptor }) => tellWithheld(descriptor))];
  const reason = reasons.length > 0 ? reasons.join('\n') : 'I cannot answer that: none of the tools on offer fits the request.';
  return [
    reason,
    tellTools(offered),
    'I am a rule-based stand-in and no language model: I match the words of a request with the tools on offer.',
  ].join('\n\n');
}

/** Says of each tool that would fit what it lacks. */
export function tellOpen(open: readonly OpenTool[]): readonly string[] {
  return open.map(({ tool, missing }) => {
    const wanted = missing.map(({ key, schema: { description } }) => (description ? `"${key}" (${formatText(description)})` : `"${key}"`));
    return `I cannot use ${tool.descriptor.name}: I found no ${formatList(wanted)} in the request.`;
  });
}

function tellWithheld({ name }: ToolDescriptor): string {
  return `I did not call ${name}: it changes something, and the request does not clearly order that.`;
}

function tellTools(offered: readonly ToolDescriptor[]): string {
  if (offered.length === 0) return 'I have no tools at all.';
  const shown = offered.slice(0, maxTools).map(({ name, title, description }) => `- ${name}: ${title ?? firstSentence(description)}`);
  const rest = offered.length - shown.length;
  return ['What I can do:', ...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

function firstSentence(description: string): string {
  return formatText(/^.*?[.!?](?=\s|$)/su.exec(description)?.[0] ?? description);
}
