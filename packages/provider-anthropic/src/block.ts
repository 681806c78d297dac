/** One block of a turn's content as the API sends it; nothing of it is taken on trust. */
export type Block = Readonly<Record<string, unknown>>;

/** The text of all blocks of a type. */
export function joinBlocks(blocks: readonly Block[], type: 'text' | 'thinking'): string {
  return blocks.map((block) => (block.type === type ? textOf(block[type]) : '')).join('');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
