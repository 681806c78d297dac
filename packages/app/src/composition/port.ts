import {
  CLOCK,
  type Clock,
  ID_SOURCE,
  type IdSource,
  LANGUAGE_MODEL,
  type LanguageModel,
  LOGGER,
  type Logger,
  RANDOM,
  type Random,
  silentLogger,
  systemClock,
  systemIdSource,
  systemRandom,
  ToolwrightError,
} from '@toolwright/contract';
import type { Container } from 'inversify';
import type { AppOptions } from '../app-options.js';

/** The single-valued ports that an application uses. */
export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
  readonly idSource: IdSource;
  readonly logger: Logger;
  /** Absent when neither an option nor a module gives one. */
  readonly model: LanguageModel | undefined;
}

/** Binds what the options give and, where nothing is bound, the defaults; then reads every port. */
export function bindPorts(container: Container, options: AppOptions): Ports {
  bindPort(container, { id: LANGUAGE_MODEL, option: 'model', given: options.model });
  bindPort(container, { id: CLOCK, option: 'clock', given: options.clock, fallback: systemClock });
  bindPort(container, { id: RANDOM, option: 'random', given: options.random, fallback: systemRandom });
  bindPort(container, { id: ID_SOURCE, option: 'idSource', given: options.idSource, fallback: systemIdSource });
  bindPort(container, { id: LOGGER, option: 'logger', given: options.logger, fallback: silentLogger });
  return {
    clock: container.get<Clock>(CLOCK),
    random: container.get<Random>(RANDOM),
    idSource: container.get<IdSource>(ID_SOURCE),
    logger: container.get<Logger>(LOGGER),
    model: container.isBound(LANGUAGE_MODEL) ? container.get<LanguageModel>(LANGUAGE_MODEL) : undefined,
  };
}

interface PortBinding {
  readonly id: symbol;
  readonly option: string;
  readonly given: unknown;
  /** What is bound when neither an option nor a module gives anything. */
  readonly fallback?: unknown;
}

function bindPort(container: Container, { id, option, given, fallback }: PortBinding): void {
  const bound = container.isBound(id) ? container.getAll(id).length : 0;
  if (bound + (given === undefined ? 0 : 1) > 1) {
    const sources = given === undefined ? `${bound} modules bind it` : `createApp({ ${option} }) gives one and a module binds another`;
    throw new ToolwrightError('declaration_error', `${id.description} has one binding; ${sources}. Keep one of them.`);
  }
  const value = given ?? (bound === 0 ? fallback : undefined);
  if (value !== undefined) container.bind(id).toConstantValue(value);
}
