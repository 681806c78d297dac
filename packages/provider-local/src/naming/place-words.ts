/** Stems by which a parameter says that it takes a place. */
export const placeStems: ReadonlySet<string> = new Set(
  'citi town place locat countri region destin origin airport station address area state street'.split(' '),
);
