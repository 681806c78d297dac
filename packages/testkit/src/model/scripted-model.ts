import {
  type LanguageModel,
  type ModelRequest,
  type ModelResponse,
  type ModelStreamPart,
  type ToolCall,
  ToolwrightError,
  toStreamParts,
} from '@toolwright/contract';
import { SequentialIds } from '../id/sequential-ids.js';
import type { ScriptedAnswer, ScriptedCall, ScriptedFailure, ScriptedReply, ScriptedTurn } from './scripted-turn.js';
import { splitPart } from './split-part.js';
import { untilWithdrawn } from './until-withdrawn.js';

/**
 * A model that says what the test wrote, turn by turn, and keeps what it was asked.
 * @example new ScriptedModel([{ calls: [{ name: 'weather.current', arguments: { city: 'Oslo' } }] }, { text: 'It rains.' }])
 */
export class ScriptedModel implements LanguageModel {
  readonly provider = 'scripted';
  readonly model = 'script';
  readonly #turns: readonly ScriptedTurn[];
  readonly #requests: ModelRequest[] = [];
  readonly #ids = new SequentialIds('call_');

  constructor(turns: readonly ScriptedTurn[]) {
    this.#turns = turns;
  }

  /** Every request so far, oldest first, with the messages that it had then. */
  get requests(): readonly ModelRequest[] {
    return this.#requests;
  }

  /** @throws ToolwrightError as the turn says; `cancelled` when the signal has fired, `declaration_error` when the script is over */
  async generate(request: ModelRequest): Promise<ModelResponse> {
    const reply = await this.#takeTurn(request);
    if ('failure' in reply) throw toError(reply);
    if ('hangs' in reply) return untilWithdrawn(request.signal);
    return this.#toResponse(reply);
  }

  /** @throws ToolwrightError as `generate` does, after what the turn gives before */
  async *stream(request: ModelRequest): AsyncGenerator<ModelStreamPart, void> {
    const reply = await this.#takeTurn(request);
    const isWhole = !('failure' in reply || 'hangs' in reply);
    const answer = isWhole ? reply : (reply.after ?? {});
    const { pieceLength = Number.POSITIVE_INFINITY } = answer;
    for (const part of toStreamParts(this.#toResponse(answer))) {
      if (part.type === 'finished' && !isWhole) break;
      for (const piece of splitPart(part, pieceLength)) {
        if (request.signal.aborted) await untilWithdrawn(request.signal);
        yield piece;
      }
    }
    if ('failure' in reply) throw toError(reply);
    if ('hangs' in reply) await untilWithdrawn(request.signal);
  }

  /** @throws ToolwrightError `declaration_error` unless exactly the scripted turns were asked for */
  assertFinished(): void {
    if (this.#requests.length !== this.#turns.length) throw this.#mismatch();
  }

  async #takeTurn(request: ModelRequest): Promise<ScriptedReply> {
    if (request.signal.aborted) throw new ToolwrightError('cancelled', 'The model was asked after its signal had fired.');
    const turn = this.#turns[this.#requests.length];
    this.#requests.push({ ...request, messages: [...request.messages] });
    if (turn === undefined) throw this.#mismatch();
    return typeof turn === 'function' ? await turn(request) : turn;
  }

  #toResponse({ text = '', reasoning, calls = [], finish, usage, providerState }: ScriptedAnswer): ModelResponse {
    const unified = finish ?? (calls.length > 0 ? 'tool_calls' : 'stop');
    return {
      text,
      ...(reasoning !== undefined && { reasoning }),
      toolCalls: calls.map((call) => this.#toToolCall(call)),
      finish: { unified, raw: unified },
      ...(usage && { usage }),
      ...(providerState && { providerState }),
    };
  }

  #toToolCall({ name, arguments: given = {}, id = this.#ids.newId() }: ScriptedCall): ToolCall {
    return { id, name, arguments: given };
  }

  #mismatch(): ToolwrightError {
    const counts = `Turns in the script: ${this.#turns.length}; turns asked for: ${this.#requests.length}.`;
    return new ToolwrightError('declaration_error', `${counts} Make the script fit the run; \`requests\` shows what was asked.`);
  }
}

function toError({ failure: { code, message, ...detail } }: ScriptedFailure): ToolwrightError {
  return new ToolwrightError(code, message, detail);
}
