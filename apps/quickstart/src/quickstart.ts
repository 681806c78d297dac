import { createApp, type RunResult } from '@toolwright/app';
import type { EventListener, LanguageModel } from '@toolwright/contract';
import { winstonListener } from '@toolwright/metrics-winston';
import { WardrobePlugin } from '@toolwright/plugin-wardrobe';
import { FORECAST_API, OpenMeteoApi, WeatherPlugin } from '@toolwright/plugin-weather';
import { ContainerModule } from 'inversify';
import type { RunCommand } from './command-line.js';
import { chooseModel, type Environment } from './model/choose-model.js';
import { JsonPrinter } from './printer/json-printer.js';
import { choosePaint } from './printer/paint.js';
import { RunPrinter } from './printer/run-printer.js';
import { summaryText } from './printer/summary-text.js';

/** Where a run comes from and goes to. */
export interface Surroundings {
  readonly environment: Environment;
  readonly isTerminal: boolean;
  /** Writes one line to standard output. */
  readonly write: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Answers one question and prints the run as it happens. @returns how it went */
export async function runQuickstart(command: RunCommand, surroundings: Surroundings): Promise<RunResult> {
  const { environment, isTerminal, write, signal } = surroundings;
  const paint = choosePaint({ isTerminal, noColor: environment.NO_COLOR });
  const model = await chooseModel(command.wish, environment);
  const printer: EventListener = command.output === 'json' ? new JsonPrinter(write) : new RunPrinter({ write, paint });
  const app = await createApp({
    plugins: [WeatherPlugin, WardrobePlugin],
    model,
    listeners: [printer, ...(command.logs === 'stderr' ? [winstonListener()] : [])],
    modules: weatherModules(environment),
    instructions: 'Answer briefly. Use the tools for facts; say so where a result is approximate.',
  });

  if (command.output === 'text') {
    write(paint('title', command.question));
    write(paint('quiet', `model ${nameOf(model)} · tools ${app.tools.map((tool) => tool.name).join(', ')}`));
  }
  const result = await app.run({ input: command.question, signal });
  if (command.output === 'json') write(answerLine(result));
  else printEnd(result, write, paint);
  return result;
}

function nameOf({ provider, model }: LanguageModel): string {
  return `${provider}/${model}`;
}

function weatherModules({ OPEN_METEO_URL: url }: Environment): readonly ContainerModule[] {
  if (!url) return [];
  const api = new OpenMeteoApi({ searchUrl: `${url}/v1/search`, forecastUrl: `${url}/v1/forecast` });
  return [new ContainerModule(({ bind }) => void bind(FORECAST_API).toConstantValue(api))];
}

function answerLine({ runId, status, answer, failure, durationMs }: RunResult): string {
  const reason = failure && { code: failure.code, message: failure.message };
  return JSON.stringify({ type: 'answer', runId, status, answer, durationMs, ...(reason && { failure: reason }) });
}

function printEnd(result: RunResult, write: (line: string) => void, paint: ReturnType<typeof choosePaint>): void {
  if (result.answer !== '') write(`\n${result.answer}`);
  write(`\n${paint('quiet', summaryText(result))}`);
}
