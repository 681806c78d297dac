/** A `fetch` that notes where it was sent. */
export interface WatchedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly urls: readonly string[];
}

/** Makes a `fetch` that notes each address and asks it. */
export function watchFetch(): WatchedFetch {
  const urls: string[] = [];
  return {
    urls,
    fetch(input, init) {
      urls.push(String(input));
      return fetch(input, init);
    },
  };
}
