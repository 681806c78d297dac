import type { Access, Delivery, JsonObject, JsonSchema, ToolTraits } from '@toolwright/contract';
import type { PolicyOptions } from '../policy/policy-options.js';
import type { StandardSchema } from '../schema/standard/standard-schema.js';
import type { DtoClass } from '../signature/class-type.js';
import { methodKey } from './metadata-key.js';
import { addToRecord, readOwnRecord } from './own-record.js';

/** What `@Tool` says. */
export interface ToolRecord {
  readonly name?: string;
  readonly title?: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  readonly category?: string;
  readonly examples?: readonly JsonObject[];
  readonly version?: string;
  readonly delivery?: Delivery;
  readonly input?: DtoClass | JsonSchema | StandardSchema;
  /** What the model sees of a Standard Schema that cannot say it itself. */
  readonly inputSchema?: JsonSchema;
  readonly errorKey?: false;
  readonly maxResultBytes?: number;
  /** Places of a schema's values that are masked. */
  readonly sensitive?: readonly string[];
  readonly output?: DtoClass;
}

/** What decorators say about one method. */
export interface MethodRecord extends PolicyOptions, Partial<Omit<ToolTraits, 'delivery'>> {
  readonly tool?: ToolRecord;
  readonly access?: Access;
  readonly idempotent?: boolean;
}

/** Records something about a method. */
export function recordOnMethod(target: object, method: string, entry: MethodRecord, decorator: string): void {
  addToRecord<MethodRecord>({ key: methodKey, target, member: method }, entry, decorator);
}

/** What was recorded about a method on exactly this prototype. */
export function readMethodRecord(prototype: object, method: string): MethodRecord {
  return readOwnRecord<MethodRecord>({ key: methodKey, target: prototype, member: method });
}
