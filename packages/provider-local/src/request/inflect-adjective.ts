const irregular: Readonly<Record<string, readonly [comparative: string, superlative: string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  far: ['farther', 'farthest'],
  many: ['more', 'most'],
  few: ['less', 'least'],
};

/** Adjectives that take "more" and "most" in front. */
const long = new Set('expensive distant powerful populous crowded affordable popular humid costly'.split(' '));

/** "warm" → "warmer", "dry" → "drier", "expensive" → "more expensive". */
export function comparativeOf(base: string): string {
  return irregular[base]?.[0] ?? (long.has(base) ? `more ${base}` : `${stemBeforeEnding(base)}er`);
}

/** "warm" → "warmest", "dry" → "driest", "expensive" → "most expensive". */
export function superlativeOf(base: string): string {
  return irregular[base]?.[1] ?? (long.has(base) ? `most ${base}` : `${stemBeforeEnding(base)}est`);
}

function stemBeforeEnding(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1);
  const isDoubled = /^[^aeiou]+[aeiou][bdgmnt]$/.test(base);
  return isDoubled ? base + base.slice(-1) : base.replace(/y$/, 'i');
}
