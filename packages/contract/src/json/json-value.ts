/** Any value that JSON text can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object; an absent key and a key holding `undefined` mean the same and are written the same. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}
