import type { ErrorFields } from './error-fields.js';
import type { Evidence } from './evidence.js';

const maxLength = 1_000;

/** What an error says, for people and models: at most 1,000 characters, never a stack. */
export function describeError({ thrown, faces }: Evidence): string {
  return cutText(faces.length === 0 ? describeValue(thrown) : describeFaces(faces));
}

// Its own words and the next that say more: of the answer, or of the cause. A message that is JSON is the answer itself, so it is not repeated.
function describeFaces(faces: readonly ErrorFields[]): string {
  const [message, reason] = faces.flatMap(({ message = '' }) => (message === '' || message.startsWith('{') ? [] : [message]));
  if (message !== undefined) return reason === undefined || message.includes(reason) ? message : `${message} (${reason})`;
  const status = faces.find((face) => face.status !== undefined)?.status;
  return status === undefined ? (faces[0]?.name ?? '') : `The upstream answered with HTTP status ${status}.`;
}

function describeValue(thrown: unknown): string {
  return `The tool threw ${typeof thrown === 'string' ? `"${thrown}"` : `a value of type ${typeof thrown}`} instead of an error.`;
}

function cutText(text: string): string {
  // A stack is looked for in no more than can be shown: messages may be long.
  const shown = text.slice(0, maxLength);
  const stack = shown.search(/\n[ \t]+at /);
  const words = stack < 0 ? text : shown.slice(0, stack);
  if (words.trim() === '') return 'The tool failed without a message.';
  return words.length > maxLength ? `${shown.slice(0, -1)}…` : words;
}
