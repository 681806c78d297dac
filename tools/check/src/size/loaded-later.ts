/** Dependencies that a package imports only when a rare function is called, so that they are no part of what its users load. By its folder. */
export const loadedLater: Readonly<Record<string, readonly string[]>> = {
  // The analysis of patterns, for `app.check()` and `toolwright check`.
  'packages/app': ['@eslint-community/regexpp', 'regexp-ast-analysis', 'scslre'],
};
