import type { Reply } from '../src/script/reply.js';

/** A reply with all that a model may say, short enough to write down what becomes of it. */
export const sampleReply: Reply = {
  reasoning: 'Oslo first.',
  text: 'Let me see.',
  toolCalls: [
    { name: 'weather__forecast', arguments: { city: 'Oslo' } },
    { name: 'now', arguments: {} },
  ],
  usage: { inputTokens: 100, outputTokens: 30, cachedInputTokens: 60, reasoningTokens: 8 },
};

/** What `sampleReply` and its like become in pieces of a stream. */
export const samplePieces = {
  reasoning: ['Oslo fi', 'rst.'],
  text: ['Let me ', 'see.'],
  arguments: ['{"city"', ':"Oslo"', '}'],
};
