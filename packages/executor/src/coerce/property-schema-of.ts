import type { JsonSchema } from '@toolwright/contract';

/** What an object's schema says of one property: its schema, `false` where it may not be there, nothing where anything goes. */
export function propertySchemaOf({ properties = {}, patternProperties, additionalProperties }: JsonSchema, name: string): unknown {
  if (Object.hasOwn(properties, name)) return properties[name];
  return patternProperties === undefined ? additionalProperties : undefined;
}
