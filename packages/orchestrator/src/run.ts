import {
  type Clock,
  createFailure,
  type EventBody,
  type EventListener,
  type EventOrigin,
  eventSchemaVersion,
  type Failure,
  type LanguageModel,
  type Message,
  type ModelResponse,
  type Outcome,
  type PermissionPolicy,
  type PolicyRunner,
  type RunId,
  type RunStatus,
  type TokenUsage,
  type ToolCall,
  type ToolExecutor,
  type ToolRegistry,
  type ToolResult,
  ToolwrightError,
} from '@toolwright/contract';
import { openConversation, toAssistantMessage, toToolMessage } from './conversation.js';
import { cutOffResult } from './cut-off-result.js';
import { judgeTurn } from './judge-turn.js';
import type { ModelPolicies } from './model-policies.js';
import { offerTools } from './offer-tools.js';
import type { RunRequest } from './run-request.js';
import type { RunResult } from './run-result.js';
import { addTokens, noTokens } from './token-sum.js';
import { toBatchWishes, toModelWishes } from './turn-wishes.js';

/** What a run needs from outside. */
export interface RunServices {
  readonly model: LanguageModel;
  readonly registry: ToolRegistry;
  readonly executor: ToolExecutor;
  readonly policyRunner: PolicyRunner;
  readonly listener: EventListener;
  readonly clock: Clock;
  readonly modelPolicies: ModelPolicies;
  /** Decides what is offered. */
  readonly permissionPolicy: PermissionPolicy;
}

/** How a run ended, before it is told. */
interface RunEnd {
  readonly status: RunStatus;
  readonly answer: string;
  readonly failure?: Failure;
}

/** Where a run stands between two turns. */
interface TurnScope {
  readonly step: number;
  readonly signal: AbortSignal;
}

/** One run: the conversation so far, and the turns that carry it on. Used once. */
export class Run {
  readonly #services: RunServices;
  readonly #request: RunRequest;
  readonly #runId: RunId;
  readonly #messages: Message[];
  readonly #results: ToolResult[] = [];
  readonly #startedAt: number;
  #usage: TokenUsage = noTokens;
  #step = 0;

  constructor(services: RunServices, request: RunRequest, runId: RunId) {
    this.#services = services;
    this.#request = request;
    this.#runId = runId;
    this.#messages = [...openConversation(request)];
    this.#startedAt = services.clock.now();
  }

  /** Takes turns until the run has ended. Never rejects. @param signal withdraws the run */
  async toEnd(maxSteps: number, signal: AbortSignal): Promise<RunResult> {
    this.#emit({ type: 'run.started', input: this.#request.input });
    while (this.#step < maxSteps) {
      this.#step += 1;
      const end = await this.#takeTurn({ step: this.#step, signal });
      if (end !== undefined) return this.#finish(end);
    }
    const message = `The run was to end within ${maxSteps} model turns and did not.`;
    return this.#finish({ status: 'max_steps', answer: this.#lastText(), failure: createFailure('budget_exceeded', message) });
  }

  async #takeTurn(scope: TurnScope): Promise<RunEnd | undefined> {
    if (scope.signal.aborted) return this.#stopped(scope.signal);
    const turn = await this.#askModel(scope);
    if (!turn.ok)
      return scope.signal.aborted ? this.#stopped(scope.signal) : { status: 'failed', answer: this.#lastText(), failure: turn.failure };

    const response = turn.value;
    this.#messages.push(toAssistantMessage(response));
    const verdict = judgeTurn(response);
    if (verdict.kind === 'answered') return { status: 'answered', answer: response.text };
    if (verdict.kind === 'go-on') return undefined;
    if (verdict.kind === 'ask-again') {
      this.#messages.push({ role: 'user', text: verdict.advice });
      return undefined;
    }
    if (verdict.kind === 'failed') return { status: 'failed', answer: response.text, failure: verdict.failure };

    const results =
      verdict.kind === 'call-tools' ? await this.#callTools(response.toolCalls, scope) : this.#refuseCutOff(response.toolCalls);
    this.#results.push(...results);
    this.#messages.push(toToolMessage(results));
    return undefined;
  }

  async #askModel({ signal }: TurnScope): Promise<Outcome<ModelResponse>> {
    const { model, policyRunner, modelPolicies, clock } = this.#services;
    const tools = await offerTools(this.#services, this.#request.principal);
    const named = { model: `${model.provider}/${model.model}` };
    this.#emit({ type: 'step.started', ...named, messageCount: this.#messages.length, toolCount: tools.length });
    const startedAt = clock.now();
    const origin = { runId: this.#runId, step: this.#step, ...named };
    const asked = { messages: [...this.#messages], tools, ...toModelWishes(this.#request, this.#results.length) };
    const turn = await policyRunner.run({
      name: named.model,
      policies: modelPolicies,
      origin,
      signal,
      body: (attemptSignal) => model.generate({ ...asked, signal: attemptSignal }),
    });
    if (turn.ok) {
      const { finish, toolCalls, usage } = turn.value;
      this.#usage = addTokens(this.#usage, usage);
      this.#emit({
        type: 'model.answered',
        ...named,
        durationMs: clock.now() - startedAt,
        finish,
        callCount: toolCalls.length,
        ...(usage && { usage }),
      });
    }
    return turn;
  }

  #callTools(calls: readonly ToolCall[], { step, signal }: TurnScope): Promise<readonly ToolResult[]> {
    const { principal } = this.#request;
    const scope = { runId: this.#runId, step, signal, ...(principal && { principal }), ...toBatchWishes(this.#request) };
    return this.#services.executor.executeBatch(calls, scope);
  }

  #refuseCutOff(calls: readonly ToolCall[]): readonly ToolResult[] {
    return calls.map((call) => cutOffResult(call, this.#services.clock.now()));
  }

  // The orchestrator gives its reason when a limit of its own ended the run; any other reason is the caller's.
  #stopped({ reason }: AbortSignal): RunEnd {
    const answer = this.#lastText();
    if (reason instanceof ToolwrightError) return { status: 'budget_exceeded', answer, failure: reason.failure };
    return { status: 'cancelled', answer, failure: createFailure('cancelled', 'The caller withdrew the run.') };
  }

  #lastText(): string {
    const last = this.#messages.findLast((message) => message.role === 'assistant');
    return last?.role === 'assistant' ? last.text : '';
  }

  #finish({ status, answer, failure }: RunEnd): RunResult {
    const durationMs = this.#services.clock.now() - this.#startedAt;
    const told = { status, answer, durationMs, steps: this.#step, ...(failure && { failure }) };
    this.#emit({ type: 'run.finished', ...told, calls: this.#results.length });
    return { runId: this.#runId, ...told, results: this.#results, messages: this.#messages, usage: this.#usage };
  }

  #emit(body: EventBody & Pick<EventOrigin, 'model'>): void {
    const { clock, listener } = this.#services;
    const step = this.#step === 0 ? undefined : this.#step;
    listener.onEvent({
      schemaVersion: eventSchemaVersion,
      at: clock.now(),
      runId: this.#runId,
      ...(step !== undefined && { step }),
      ...body,
    });
  }
}
