import fc from 'fast-check';
import { type FamilyName, ruleFamilies } from './rule-family.js';

/** How a generated DTO class is declared. Every class also has a field `flag`, on which conditions depend. */
export interface DtoRecipe {
  readonly fields: readonly FieldRecipe[];
  /** Fields of a class that it extends; one with the name of an own field is declared again. */
  readonly inherited: readonly FieldRecipe[];
  /** Whether an instance has all its fields from the start, in the order of its classes, or gets them as they are sent. */
  readonly initialised: 'all' | 'defaults';
}

export interface FieldRecipe {
  readonly name: string;
  readonly content: FieldContent;
  /** `entries`: a list of which only the entries have rules. */
  readonly form: 'one' | 'list' | 'entries';
  readonly presence: 'required' | 'optional' | 'default' | 'conditional';
}

export type FieldContent =
  | { readonly kind: 'value'; readonly family: FamilyName }
  | { readonly kind: 'trimmed' | 'renamed' | 'date' }
  | { readonly kind: 'nested'; readonly recipe: DtoRecipe }
  | { readonly kind: 'union'; readonly discriminator: 'kept' | 'dropped'; readonly cat: DtoRecipe; readonly dog: DtoRecipe };

const families = Object.keys(ruleFamilies) as FamilyName[];
const strictFamilies: readonly FamilyName[] = families.filter((family) => family !== 'anything' && family !== 'excluded');

/** Recipes whose classes are nested at most `depth` deep. */
export function recipes(depth: number): fc.Arbitrary<DtoRecipe> {
  const own = fc
    .array(contents(depth), { minLength: 1, maxLength: 4 })
    .chain((all) => fc.tuple(...all.map((content, index) => field(`f${index}`, content))));
  const inherited = fc.array(fc.tuple(fc.constantFrom('f0', 'p0', 'p1'), fc.constantFrom(...strictFamilies)), { maxLength: 2 });
  return fc
    .record({
      fields: own,
      inherited: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: inherited }),
      initialised: fc.constantFrom('all' as const, 'defaults' as const),
    })
    .map(toRecipe);
}

interface RawRecipe extends Pick<DtoRecipe, 'initialised'> {
  readonly fields: readonly FieldRecipe[];
  readonly inherited: readonly (readonly [name: string, family: FamilyName])[];
}

function toRecipe({ fields, inherited, initialised }: RawRecipe): DtoRecipe {
  const parents = new Map(inherited.map(([name, family]) => [name, plainField(name, family)]));
  // What is declared again keeps some rules of the class that it extends; that is compared for fields without anything else to it.
  const own = fields.map((each) => (parents.has(each.name) ? plainField(each.name, 'count') : each));
  return { fields: own, inherited: [...parents.values()], initialised };
}

function plainField(name: string, family: FamilyName): FieldRecipe {
  return { name, content: { kind: 'value', family }, form: 'one', presence: 'required' };
}

function field(name: string, content: FieldContent): fc.Arbitrary<FieldRecipe> {
  const isLax = content.kind === 'value' && !strictFamilies.includes(content.family);
  const isNested = content.kind === 'nested' || content.kind === 'union';
  const presences = [
    ...(['required', 'required', 'optional'] as const),
    ...(isLax ? [] : (['conditional'] as const)),
    ...(isLax || isNested ? [] : (['default'] as const)),
  ];
  return fc.record({
    name: fc.constant(name),
    content: fc.constant(content),
    form:
      content.kind === 'trimmed' || content.kind === 'renamed'
        ? fc.constant('one')
        : fc.constantFrom('one', 'one', 'one', 'list', 'entries'),
    presence: fc.constantFrom(...presences),
  });
}

function contents(depth: number): fc.Arbitrary<FieldContent> {
  const value = fc.record({ kind: fc.constant('value' as const), family: fc.constantFrom(...families) });
  const converted = fc.record({ kind: fc.constantFrom('trimmed' as const, 'renamed' as const, 'date' as const) });
  const plain = [
    { weight: 12, arbitrary: value },
    { weight: 1, arbitrary: converted },
  ];
  if (depth === 0) return fc.oneof(...plain);
  const inner = recipes(depth - 1);
  return fc.oneof(
    ...plain,
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('nested' as const), recipe: inner }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('union' as const),
        discriminator: fc.constantFrom('kept' as const, 'dropped' as const),
        cat: inner,
        dog: inner,
      }),
    },
  );
}

/** All fields that an instance has, each once. */
export function fieldsOf({ fields, inherited }: DtoRecipe): readonly FieldRecipe[] {
  return [...new Map([...inherited, ...fields].map((each) => [each.name, each])).values()];
}

/** The name under which a call sends a field. */
export function sentName({ name, content }: Pick<FieldRecipe, 'name' | 'content'>): string {
  return content.kind === 'renamed' ? `sent_${name}` : name;
}
