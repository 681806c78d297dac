import type { JsonSchema } from '@toolwright/contract';

/** A schema whose keywords are read one by one, whatever its author wrote there. */
type Keywords = Readonly<Record<string, unknown>>;

/** Keywords whose schemas say something of the same value. */
const partKeywords = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'];

/** Whether a value that fits a schema may have a place such as `cards[].number`. What the schema leaves open may be there. */
export function mayHavePlace(schema: JsonSchema, place: string): boolean {
  const steps = place
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((step) => step !== '');
  const reached = steps.reduce<readonly unknown[]>((at, step) => at.flatMap((each) => membersOf(partsOf(each, schema), step)), [schema]);
  return steps.length > 0 && reached.length > 0;
}

// The schemas of a member; none where it can not be, an empty one where nothing is said about it.
function membersOf(parts: readonly Keywords[], step: string): readonly unknown[] {
  const isList = step === '[]';
  const holders = parts.filter(({ type }) => type === undefined || [type].flat().includes(isList ? 'array' : 'object'));
  const said = holders.flatMap((part) => (isList ? itemsOf(part) : propertiesOf(part, step)));
  const isOpen = said.length === 0 && holders.every(({ properties }) => properties === undefined || isList);
  return isOpen && holders.length > 0 ? [{}] : said.filter((each) => each !== false);
}

function itemsOf({ items, prefixItems, additionalItems }: Keywords): readonly unknown[] {
  return [items, prefixItems, additionalItems].flat().filter((each) => each !== undefined);
}

function propertiesOf({ properties, patternProperties, additionalProperties }: Keywords, name: string): readonly unknown[] {
  if (isKeywords(properties) && Object.hasOwn(properties, name)) return [properties[name]];
  return [...(isKeywords(patternProperties) ? Object.values(patternProperties) : []), additionalProperties ?? []].flat();
}

// A schema with all that says something of the same value. What a reference to elsewhere says is not known.
function partsOf(schema: unknown, root: Keywords): readonly Keywords[] {
  const parts = new Set<Keywords>();
  const collect = (part: unknown): void => {
    if (!isKeywords(part) || parts.has(part)) return;
    parts.add(part);
    if (typeof part.$ref === 'string') collect(follow(part.$ref, root));
    for (const inner of partKeywords.flatMap((keyword) => part[keyword] ?? [])) collect(inner);
  };
  collect(schema === true ? {} : schema);
  return [...parts];
}

function follow(reference: string, root: Keywords): unknown {
  const names = reference.split('/').slice(1);
  if (!reference.startsWith('#')) return undefined;
  return names.reduce<unknown>((at, name) => (isKeywords(at) ? at[name] : undefined), root);
}

function isKeywords(value: unknown): value is Keywords {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
