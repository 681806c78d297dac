/** The path of a member: `days[0]` for a number, `card.number` for a name, the name alone at the root. */
export function memberPath(parent: string, member: string | number): string {
  if (typeof member === 'number') return `${parent}[${member}]`;
  return parent === '' ? member : `${parent}.${member}`;
}
