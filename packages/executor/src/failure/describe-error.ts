import type { ErrorFields } from './error-fields.js';
import type { Evidence } from './evidence.js';

const maxLength = 1_000;

/** What an error says, for people and models: at most 1,000 characters, never a stack. */
export function describeError({ thrown, faces }: Evidence): string {
  return cutText(faces.length === 0 ? describeValue(thrown) : describeFaces(faces));
}

// Its own words and the next that say more: of the answer, or of the cause. A message that is JSON is the answer itself, so it is not repeated.
function describeFaces(faces: readonly ErrorFields[]): string {
  const said = faces.flatMap(({ message }) => (message && !message.startsWith('{') ? [message] : []));
  const [message, reason] = said;
  if (message !== undefined) return reason === undefined || message.includes(reason) ? message : `${message} (${reason})`;
  const status = faces.find((face) => face.status !== undefined)?.status;
  if (status !== undefined) return `The upstream answered with HTTP status ${status}.`;
  return faces[0]?.name || 'The tool failed without a message.';
}

function describeValue(thrown: unknown): string {
  return `The tool threw ${typeof thrown === 'string' ? `"${thrown}"` : `a value of type ${typeof thrown}`} instead of an error.`;
}

function cutText(text: string): string {
  // Looked for in no more than can be shown: messages may be long.
  const shown = text.slice(0, maxLength);
  const stack = shown.search(/\n\s+at /);
  if (stack >= 0) return shown.slice(0, stack);
  return text.length > maxLength ? `${shown.slice(0, -1)}…` : text;
}
