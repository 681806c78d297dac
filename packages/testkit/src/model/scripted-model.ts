import {
  type LanguageModel,
  type ModelRequest,
  type ModelResponse,
  type ModelStreamPart,
  streamResponse,
  type ToolCall,
  ToolwrightError,
} from '@toolwright/contract';
import { SequentialIds } from '../id/sequential-ids.js';
import type { ScriptedAnswer, ScriptedCall, ScriptedTurn } from './scripted-turn.js';

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
    if (request.signal.aborted) throw new ToolwrightError('cancelled', 'The model was asked after its signal had fired.');
    const turn = this.#turns[this.#requests.length];
    this.#requests.push({ ...request, messages: [...request.messages] });
    if (turn === undefined) throw this.#mismatch();
    const reply = typeof turn === 'function' ? await turn(request) : turn;
    if ('failure' in reply) {
      const { code, message, ...detail } = reply.failure;
      throw new ToolwrightError(code, message, detail);
    }
    return this.#toResponse(reply);
  }

  stream(request: ModelRequest): AsyncIterable<ModelStreamPart> {
    return streamResponse(() => this.generate(request));
  }

  /** @throws ToolwrightError `declaration_error` unless exactly the scripted turns were asked for */
  assertFinished(): void {
    if (this.#requests.length !== this.#turns.length) throw this.#mismatch();
  }

  #toResponse({ text = '', calls = [], finish, usage, providerState }: ScriptedAnswer): ModelResponse {
    const unified = finish ?? (calls.length > 0 ? 'tool_calls' : 'stop');
    return {
      text,
      toolCalls: calls.map((call) => this.#toToolCall(call)),
      finish: { unified, raw: unified },
      ...(usage && { usage }),
      ...(providerState !== undefined && { providerState }),
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
