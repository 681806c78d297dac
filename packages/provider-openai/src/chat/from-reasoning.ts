/** The thoughts of a message or of a piece of one, as servers besides OpenAI show them: `reasoning_content`, or `reasoning` with some. */
export function fromReasoning({ reasoning_content: content, reasoning }: Readonly<Record<string, unknown>>): string {
  if (typeof content === 'string' && content !== '') return content;
  return typeof reasoning === 'string' ? reasoning : '';
}
