import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { Answer } from './answer.js';

/** Sends an answer as it says, chunk by chunk, until it ends or the client has gone. */
export async function sendAnswer(answer: Answer, response: ServerResponse): Promise<void> {
  if (answer.kind === 'hang') return;
  const { status, headers, chunks, ending } = answer;
  response.writeHead(status, headers);
  if (ending === 'end' && chunks.length <= 1) {
    // In one piece, so that node declares the length.
    response.end(chunks[0]);
    return;
  }
  for (const chunk of chunks) {
    // Before each write, so that a client in this process has read the one before.
    await setImmediate();
    if (response.destroyed) return;
    response.write(chunk);
  }
  switch (ending) {
    case 'end':
      response.end();
      return;
    case 'cut':
      response.write('', () => response.destroy());
      return;
    case 'hang':
      return;
  }
}
