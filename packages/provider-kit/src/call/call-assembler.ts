import type { CallArgumentsPart, CallCompletedPart, CallStartedPart, JsonObject, ToolCall } from '@toolwright/contract';
import { parseArguments } from './parse-arguments.js';
import { toCallId } from './to-call-id.js';

/** What a stream tells of a call when it begins. */
export interface CallHead {
  /** The vendor's id; absent or doubled ones are replaced. */
  readonly id?: unknown;
  /** The tool's name as Toolwright knows it. */
  readonly name: string;
}

/** The whole arguments, where the stream gives them at the end once more. */
export type WholeArguments = JsonObject | string;

interface OpenCall {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  text: string;
  isComplete: boolean;
}

/**
 * Puts the calls of one streamed turn together. The key is what the vendor's pieces have in common: an index or an id.
 * Each method gives the parts to pass on; pieces of a call that never began give none, because arguments are not to be invented a tool for.
 */
export class CallAssembler {
  readonly #open = new Map<string | number, OpenCall>();
  readonly #ids = new Set<string>();
  readonly #calls: ToolCall[] = [];

  /** Begins a call; a second beginning under the same key changes nothing. */
  start(key: string | number, { id, name }: CallHead): readonly CallStartedPart[] {
    if (this.#open.has(key)) return [];
    const call = { index: this.#open.size, id: toCallId(id, this.#ids), name, text: '', isComplete: false };
    this.#open.set(key, call);
    this.#ids.add(call.id);
    return [{ type: 'call-started', index: call.index, id: call.id, name }];
  }

  /** Adds a piece of a call's arguments. */
  append(key: string | number, text: string): readonly CallArgumentsPart[] {
    const call = this.#open.get(key);
    if (call === undefined || call.isComplete || text === '') return [];
    call.text += text;
    return [{ type: 'call-arguments', index: call.index, text }];
  }

  /** Ends a call. @param whole beats the pieces */
  complete(key: string | number, whole?: WholeArguments): readonly CallCompletedPart[] {
    const call = this.#open.get(key);
    if (call === undefined || call.isComplete) return [];
    call.isComplete = true;
    const { index, id, name } = call;
    const written = whole ?? call.text;
    const complete = { id, name, arguments: typeof written === 'string' ? parseArguments(written) : written };
    this.#calls[index] = complete;
    return [{ type: 'call-completed', index, call: complete }];
  }

  /** Ends every call that is still open, for streams that do not say when a call ends. */
  completeAll(): readonly CallCompletedPart[] {
    return [...this.#open.keys()].flatMap((key) => this.complete(key));
  }

  /** The complete calls, in the order in which they began. */
  get calls(): readonly ToolCall[] {
    // Unlike a copy, `Object.values` leaves out the places of calls that are still open.
    return Object.values(this.#calls);
  }
}
