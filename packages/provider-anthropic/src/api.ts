/** Under this name turns of the Messages API keep what only it understands. */
export const api = 'anthropic-messages';
