import type { ErrorFields } from './error-fields.js';
import type { Evidence } from './evidence.js';

const maxLength = 1_000;

/** What an error says, for people and models: at most 1,000 characters, never a stack. */
export function describeError({ thrown, faces }: Evidence): string {
  return cutText(faces.length === 0 ? describeValue(thrown) : describeFaces(faces));
}

// Its own words and the next that say more: of the answer, or of the cause. A message that is JSON is the answer itself, so it is not repeated.
function describeFaces(faces: readonly ErrorFields[]): string {
  let message: string | undefined;
  for (const face of faces) {
    if (face.message === undefined || face.message === '' || face.message.startsWith('{')) continue;
    if (message === undefined) message = face.message;
    else return message.includes(face.message) ? message : `${message} (${face.message})`;
  }
  if (message !== undefined) return message;
  const status = faces.find((face) => face.status !== undefined)?.status;
  return status === undefined ? (faces[0]?.name ?? '') : `The upstream answered with HTTP status ${status}.`;
}

function describeValue(thrown: unknown): string {
  return `The tool threw ${typeof thrown === 'string' ? `"${thrown}"` : `a value of type ${typeof thrown}`} instead of an error.`;
}

function cutText(text: string): string {
  // A stack is looked for in no more than can be shown: messages may be long.
  const shown = text.slice(0, maxLength);
  // Most messages are one line, and to look for that costs nothing.
  const stack = shown.includes('\n') ? shown.search(/\n[ \t]+at /) : -1;
  const words = stack < 0 ? text : shown.slice(0, stack);
  if (words.trim() === '') return 'The tool failed without a message.';
  return words.length > maxLength ? `${shown.slice(0, -1)}…` : words;
}
