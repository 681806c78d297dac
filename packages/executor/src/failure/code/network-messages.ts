/**
 * How the `fetch` of each platform begins the message of a TypeError that means the network; every other TypeError is a bug.
 * Undici (Node), Deno, Chrome, Firefox, Safari, React Native, Cloudflare.
 * @see https://github.com/sindresorhus/is-network-error
 */
const beginnings: readonly string[] = [
  'fetch failed',
  'terminated',
  'error sending request',
  'network error',
  'Failed to fetch',
  'NetworkError when attempting to fetch resource',
  'Load failed',
  'The Internet connection appears to be offline',
  'The network connection was lost',
  'A network error occurred',
  'Network request failed',
  'Network connection lost',
];

/** Whether the message of a TypeError means the network. */
export function isNetworkMessage(message: string): boolean {
  // WebKit puts a blank in front of one of them.
  const text = message.trimStart();
  return beginnings.some((beginning) => text.startsWith(beginning));
}
