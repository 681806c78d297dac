import type { Access, FallbackPolicy, RetryPolicy, TimeoutPolicy } from '@toolwright/contract';
import type { DtoClass } from '../signature/class-type.js';
import { methodKey } from './metadata-key.js';
import { addToRecord, readOwnRecord } from './own-record.js';

/** What `@Tool` says. */
export interface ToolRecord {
  readonly name?: string;
  readonly title?: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  readonly input?: DtoClass;
  readonly output?: DtoClass;
}

/** What decorators say about one method. */
export interface MethodRecord {
  readonly tool: ToolRecord;
  readonly access: Access;
  readonly retry: RetryPolicy;
  readonly timeout: TimeoutPolicy;
  readonly fallback: FallbackPolicy;
}

/** Records something about a method. */
export function recordOnMethod(target: object, method: string, entry: Partial<MethodRecord>, decorator: string): void {
  addToRecord<MethodRecord>({ key: methodKey, target, member: method }, entry, decorator);
}

/** What was recorded about a method on exactly this prototype. */
export function readMethodRecord(prototype: object, method: string): Partial<MethodRecord> {
  return readOwnRecord<MethodRecord>({ key: methodKey, target: prototype, member: method });
}
