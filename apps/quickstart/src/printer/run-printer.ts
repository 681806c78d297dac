import type { EventListener, ToolResult, ToolwrightEvent } from '@toolwright/contract';
import { argumentText } from './argument-text.js';
import { CallLabels } from './call-labels.js';
import { countText } from './count-text.js';
import { durationText } from './duration-text.js';
import type { Paint } from './paint.js';

/** What the printer writes with. */
export interface RunPrinterOptions {
  readonly write: (line: string) => void;
  readonly paint: Paint;
}

/** Prints a run line by line as it happens: when, which call, what. */
export class RunPrinter implements EventListener {
  readonly #write: (line: string) => void;
  readonly #paint: Paint;
  readonly #labels = new CallLabels();
  #startedAt = 0;

  constructor({ write, paint }: RunPrinterOptions) {
    this.#write = write;
    this.#paint = paint;
  }

  onEvent(event: ToolwrightEvent): void {
    const paint = this.#paint;
    switch (event.type) {
      case 'run.started':
        this.#startedAt = event.at;
        break;
      case 'model.answered': {
        const asks = event.callCount === 0 ? 'answers' : `asks for ${countText(event.callCount, 'tool call')}`;
        this.#line(
          event,
          paint('title', `step ${event.step}`),
          `${event.model ?? 'the model'} ${asks} ${paint('quiet', `· ${durationText(event.durationMs)}`)}`,
        );
        break;
      }
      case 'call.started':
        this.#line(event, `${event.tool} ${paint('quiet', argumentText(event.arguments))}`);
        break;
      case 'attempt.finished':
        if (event.failure)
          this.#line(
            event,
            paint('warning', `✗ attempt ${event.attempt} failed after ${durationText(event.durationMs)}: ${event.failure.message}`),
          );
        break;
      case 'retry.scheduled':
        this.#line(event, paint('quiet', `↻ attempt ${event.attempt} follows in ${durationText(event.delayMs)}`));
        break;
      case 'fallback.started':
        this.#line(event, paint('warning', `⤷ falls back to ${event.source}`));
        break;
      case 'call.finished':
        this.#line(event, this.#resultText(event.result));
        break;
      default:
        break;
    }
  }

  #resultText(result: ToolResult): string {
    const effort = `${durationText(result.durationMs)}, ${countText(result.attempts, 'attempt')}`;
    if (!result.success) return this.#paint('bad', `✗ ${result.failure.code} after ${effort}: ${result.failure.message}`);
    if (result.degraded) return this.#paint('warning', `✓ second best, from ${result.degraded.source}, after ${effort}`);
    return `${this.#paint('good', '✓ done')} ${this.#paint('quiet', `· ${effort}`)}`;
  }

  #line(event: ToolwrightEvent, ...parts: readonly string[]): void {
    const seconds = ((event.at - this.#startedAt) / 1_000).toFixed(2).padStart(6);
    const call = event.callId === undefined ? '' : `  ${this.#paint('title', this.#labels.of(event.callId))} `;
    this.#write(`${this.#paint('quiet', `${seconds} s`)}  ${call}${parts.join('  ')}`);
  }
}
