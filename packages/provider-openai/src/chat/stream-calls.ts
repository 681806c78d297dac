import type { CallCompletedPart, ModelStreamPart } from '@toolwright/contract';
import { CallAssembler, isRecord, type NameMap } from '@toolwright/provider-kit';

/** A call that has begun; its name may be late. */
interface BegunCall {
  readonly key: number;
  id: string;
  hasName: boolean;
  /** Arguments that came before the name. */
  early: string;
}

/**
 * Puts the calls of a streamed turn together. OpenAI numbers them and writes id and name in the first piece; compatible servers also leave the
 * number out, give every call the same, repeat the id in each piece, or send the name late.
 */
export class StreamCalls {
  readonly #names: NameMap;
  readonly #assembler = new CallAssembler();
  readonly #begun: BegunCall[] = [];
  readonly #byIndex = new Map<unknown, BegunCall>();

  constructor(names: NameMap) {
    this.#names = names;
  }

  /** Takes one entry of `tool_calls`. */
  read(piece: unknown): readonly ModelStreamPart[] {
    const called = isRecord(piece) ? piece.function : undefined;
    if (!isRecord(piece) || !isRecord(called)) return [];
    const id = typeof piece.id === 'string' ? piece.id : '';
    const call = this.#find(piece.index, id) ?? this.#begin(piece.index);
    if (call.id === '') call.id = id;
    return [...this.#readName(call, called.name), ...this.#readArguments(call, called.arguments)];
  }

  /** Ends all calls. @returns undefined when one of them never got a name */
  complete(): readonly CallCompletedPart[] | undefined {
    return this.#begun.every(({ hasName }) => hasName) ? this.#assembler.completeAll() : undefined;
  }

  #find(index: unknown, id: string): BegunCall | undefined {
    const known = index === undefined ? this.#findUnnumbered(id) : this.#byIndex.get(index);
    return known === undefined || id === '' || known.id === '' || known.id === id ? known : undefined;
  }

  #findUnnumbered(id: string): BegunCall | undefined {
    return this.#begun.find((call) => id !== '' && call.id === id) ?? this.#begun.at(-1);
  }

  #begin(index: unknown): BegunCall {
    const call: BegunCall = { key: this.#begun.length, id: '', hasName: false, early: '' };
    this.#begun.push(call);
    this.#byIndex.set(index, call);
    return call;
  }

  #readName(call: BegunCall, name: unknown): readonly ModelStreamPart[] {
    if (call.hasName || typeof name !== 'string' || name === '') return [];
    call.hasName = true;
    const started = this.#assembler.start(call.key, { id: call.id, name: this.#names.toInside(name) });
    return [...started, ...this.#assembler.append(call.key, call.early)];
  }

  #readArguments(call: BegunCall, written: unknown): readonly ModelStreamPart[] {
    // Some compatible servers send the object itself.
    const text = isRecord(written) ? JSON.stringify(written) : typeof written === 'string' ? written : '';
    if (call.hasName) return this.#assembler.append(call.key, text);
    call.early += text;
    return [];
  }
}
