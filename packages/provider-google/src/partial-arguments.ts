import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isRecord, type WholeArguments } from '@toolwright/provider-kit';
import { readPath, setAtPath } from './json-path.js';

/**
 * Arguments that come value by value, each with the path where it belongs; a text may come in several pieces. Google's developer API sends
 * arguments whole; servers for enterprises that speak the same can send them like this.
 */
export class PartialArguments {
  readonly #read: JsonObject = {};
  readonly #pieces: unknown[] = [];
  #isReadable = true;
  /** The text that the piece before left unfinished. */
  #begun: { readonly path: string; readonly text: string } | undefined;

  add(pieces: unknown): void {
    for (const piece of Array.isArray(pieces) ? pieces : []) {
      this.#pieces.push(piece);
      this.#isReadable = isRecord(piece) && this.#place(piece) && this.#isReadable;
    }
  }

  /** All of it; where a path cannot be read, the pieces as text, so that none is lost and nothing made up. */
  get whole(): WholeArguments {
    return this.#isReadable ? this.#read : JSON.stringify(this.#pieces);
  }

  #place(piece: Readonly<Record<string, unknown>>): boolean {
    const path = String(piece.jsonPath);
    const value = readValue(piece);
    const steps = readPath(path);
    if (value === undefined || !steps) return false;
    const joined = typeof value === 'string' && this.#begun?.path === path ? this.#begun.text + value : value;
    this.#begun = typeof joined === 'string' && piece.willContinue === true ? { path, text: joined } : undefined;
    return setAtPath(this.#read, { steps, value: joined });
  }
}

function readValue({ stringValue, numberValue, boolValue, ...rest }: Readonly<Record<string, unknown>>): JsonValue | undefined {
  if (typeof stringValue === 'string') return stringValue;
  if (typeof numberValue === 'number') return numberValue;
  if (typeof boolValue === 'boolean') return boolValue;
  return 'nullValue' in rest ? null : undefined;
}
