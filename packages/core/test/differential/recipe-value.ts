import type { JsonObject, JsonValue } from '@toolwright/contract';
import fc from 'fast-check';
import { type DtoRecipe, type FieldContent, type FieldRecipe, fieldsOf, sentName } from './dto-recipe.js';
import { ruleFamilies } from './rule-family.js';

// Read from text, so that it may have a key `__proto__` of its own.
const junk: readonly JsonValue[] = JSON.parse(
  '[null, "", " ", "x", "5", "Red", "on", "no", 0, -1, 1.5, 1e-7, 1e400, 11, true, false, [], [null], [[]], [{}], {}, {"a": 1}, {"kind": "fish"}, {"__proto__": {}}]',
);
const strangeKeys = ['more', 'toString', 'constructor', 'hasOwnProperty', 'greet', '__proto__'];

/** Values that mostly fit a recipe, each wrong in few places. */
export function valuesFor(recipe: DtoRecipe): fc.Arbitrary<JsonObject> {
  const members = fieldsOf(recipe).map((field) => fc.tuple(fc.constant(sentName(field)), memberFor(field)));
  const flag = fc.constantFrom<JsonValue | undefined>(undefined, true, false, 'on').map((value) => ['flag', value] as const);
  const strange = rarely<string>(fc.constantFrom(...strangeKeys), fc.constant('flag')).map(
    (key) => [key, key === 'flag' ? undefined : 1] as const,
  );
  return fc
    .tuple(fc.tuple(...members), flag, strange)
    .chain(([own, ...others]) => inAnyOrder([...own, ...others]))
    .map(toObject);
}

// A model sends keys mostly in the order of the schema.
function inAnyOrder<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  const shuffled = fc.shuffledSubarray([...all], { minLength: all.length });
  return fc.oneof(fc.constant(all), shuffled);
}

// Object.fromEntries defines keys, also `__proto__`, where an assignment would set the prototype.
function toObject(entries: readonly (readonly [string, JsonValue | undefined])[]): JsonObject {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function memberFor(field: FieldRecipe): fc.Arbitrary<JsonValue | undefined> {
  const one = contentFor(field.content);
  const fitting = field.form === 'one' ? one : fc.array(one, { maxLength: 3 });
  const sent = rarely(fc.constantFrom(...junk), fitting);
  const isOftenMissing = field.presence === 'required' ? rarely : sometimes;
  return isOftenMissing<JsonValue | undefined>(fc.constantFrom(undefined, null), sent);
}

function contentFor(content: FieldContent): fc.Arbitrary<JsonValue> {
  switch (content.kind) {
    case 'value':
      // Samples are JSON.
      return rarely(fc.constantFrom(...junk), fc.constantFrom(...(ruleFamilies[content.family].samples as readonly JsonValue[])));
    case 'trimmed':
    case 'renamed':
      return fc.constantFrom(' a ', 'b');
    case 'date':
      return rarely(fc.constantFrom<JsonValue>(0, true, '2020-02-30', 'soon'), fc.constantFrom('2020-02-29', '2020-01-01T10:00:00Z'));
    case 'nested':
      return valuesFor(content.recipe);
    case 'union':
      return fc.oneof(named('cat', content.cat), named('dog', content.dog), rarely(named('fish', content.cat), named('cat', content.cat)));
  }
}

function named(kind: string, recipe: DtoRecipe): fc.Arbitrary<JsonValue> {
  return valuesFor(recipe).map((value) => ({ ...value, kind }));
}

function rarely<T>(rare: fc.Arbitrary<T>, usual: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 1, arbitrary: rare }, { weight: 24, arbitrary: usual });
}

function sometimes<T>(rare: fc.Arbitrary<T>, usual: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 1, arbitrary: rare }, { weight: 2, arbitrary: usual });
}
