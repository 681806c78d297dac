import type { JsonObject, JsonValue, ModelStreamPart } from '@toolwright/contract';
import { CallAssembler, isRecord, parseArguments, restoreKeys, type WholeArguments } from '@toolwright/provider-kit';
import type { Offer } from './offer.js';
import { PartialArguments } from './partial-arguments.js';
import { toArguments } from './to-arguments.js';
import type { TurnParts } from './turn-state.js';

/** What calls are read with. */
export interface CallContext {
  readonly offer: Offer;
  /** Takes each call as it is to be sent back. */
  readonly parts: TurnParts;
}

interface OpenCall {
  readonly key: number;
  readonly name: string;
  readonly id: JsonValue | undefined;
  /** What came beside the call, such as its signature. */
  beside: JsonObject;
  given: WholeArguments;
  pieces?: PartialArguments;
}

/** Reads the calls of one turn: whole ones, and ones that begin with a name and go on without. */
export class CallReader {
  readonly #context: CallContext;
  readonly #assembler = new CallAssembler();
  #count = 0;
  #open: OpenCall | undefined;
  #hasNameless = false;

  constructor(context: CallContext) {
    this.#context = context;
  }

  /** The complete calls. */
  get calls(): CallAssembler['calls'] {
    return this.#assembler.calls;
  }

  /** Whether there was a call without a name: none can be made up for it. */
  get hasNameless(): boolean {
    return this.#hasNameless;
  }

  /** Reads a part with a call, or with a piece of one. */
  read({ functionCall, ...beside }: JsonObject): readonly ModelStreamPart[] {
    const call = isRecord(functionCall) ? functionCall : {};
    const begun = this.#begin(call);
    if (!this.#open) {
      this.#hasNameless ||= call.args !== undefined || call.partialArgs !== undefined;
      return begun;
    }
    this.#open.beside = { ...this.#open.beside, ...beside };
    if (call.args !== undefined) this.#open.given = fromArguments(call.args);
    if (call.partialArgs !== undefined) {
      this.#open.pieces ??= new PartialArguments();
      this.#open.pieces.add(call.partialArgs);
    }
    return call.willContinue === true ? begun : [...begun, ...this.#complete(wholeOf(this.#open))];
  }

  /** Completes a call that was to go on and did not; its arguments stay text that is no JSON, so that nobody runs it. */
  breakOff(): readonly ModelStreamPart[] {
    if (!this.#open) return [];
    const whole = wholeOf(this.#open);
    return this.#complete(typeof whole === 'string' ? whole : JSON.stringify(whole).slice(0, -1));
  }

  /** Only the first piece of a call has a name. */
  #begin({ name, id }: JsonObject): readonly ModelStreamPart[] {
    if (typeof name !== 'string' || name === '') return [];
    const brokenOff = this.breakOff();
    const key = this.#count;
    this.#count += 1;
    this.#open = { key, name, id, beside: {}, given: {} };
    return [...brokenOff, ...this.#assembler.start(key, { id, name: this.#context.offer.names.toInside(name) })];
  }

  #complete(whole: WholeArguments): readonly ModelStreamPart[] {
    if (!this.#open) return [];
    const { key, name, id, beside } = this.#open;
    this.#open = undefined;
    const functionCall = { ...(id !== undefined && { id }), name, args: toArguments(whole) };
    this.#context.parts.add({ ...beside, functionCall });
    const declared = this.#restore(name, whole);
    const text = typeof declared === 'string' ? declared : JSON.stringify(declared);
    return [...this.#assembler.append(key, text), ...this.#assembler.complete(key, declared)];
  }

  /** Under the keys that the tool declares. */
  #restore(name: string, given: WholeArguments): WholeArguments {
    const offered = this.#context.offer.payloads.find(({ declaration }) => declaration.name === name);
    return typeof given === 'string' || !offered ? given : restoreKeys(given, offered.declaredKeys);
  }
}

function wholeOf({ given, pieces }: OpenCall): WholeArguments {
  return pieces ? pieces.whole : given;
}

function fromArguments(args: JsonValue): WholeArguments {
  if (typeof args === 'string') return parseArguments(args);
  // A record that came out of JSON.
  return isRecord(args) ? (args as JsonObject) : JSON.stringify(args);
}
