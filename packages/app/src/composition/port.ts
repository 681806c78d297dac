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
  TOOL_HEALTH,
  type ToolHealth,
  ToolwrightError,
} from '@toolwright/contract';
import { POLICY_OVERRIDES } from '@toolwright/core';
import type { Container } from 'inversify';
import type { AppOptions } from '../app-options.js';
import type { BindingNote } from './watch-binding.js';

/** The single-valued ports that an application uses. */
export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
  readonly idSource: IdSource;
  readonly logger: Logger;
  /** Absent when neither an option nor a module gives one. */
  readonly model: LanguageModel | undefined;
  /** Absent when nothing is measured. */
  readonly toolHealth: ToolHealth | undefined;
}

/** Binds what the options give and, where no module binds anything, the defaults. @throws ToolwrightError `declaration_error` naming a port that is bound twice */
export function bindPorts(container: Container, { options, notes }: PortSources): void {
  bindPort({ container, notes }, { id: LANGUAGE_MODEL, option: 'model', given: options.model });
  bindPort({ container, notes }, { id: CLOCK, option: 'clock', given: options.clock, fallback: systemClock });
  bindPort({ container, notes }, { id: RANDOM, option: 'random', given: options.random, fallback: systemRandom });
  bindPort({ container, notes }, { id: ID_SOURCE, option: 'idSource', given: options.idSource, fallback: systemIdSource });
  bindPort({ container, notes }, { id: LOGGER, option: 'logger', given: options.logger, fallback: silentLogger });
  bindPort({ container, notes }, { id: POLICY_OVERRIDES, option: 'policies', given: options.policies });
  bindPort({ container, notes }, { id: TOOL_HEALTH, option: 'toolHealth', given: options.toolHealth });
}

/** Reads every port. */
export function readPorts(container: Container): Ports {
  return {
    clock: container.get<Clock>(CLOCK),
    random: container.get<Random>(RANDOM),
    idSource: container.get<IdSource>(ID_SOURCE),
    logger: container.get<Logger>(LOGGER),
    model: container.isBound(LANGUAGE_MODEL) ? container.get<LanguageModel>(LANGUAGE_MODEL) : undefined,
    toolHealth: container.isBound(TOOL_HEALTH) ? container.get<ToolHealth>(TOOL_HEALTH) : undefined,
  };
}

/** Where ports come from. */
export interface PortSources {
  readonly options: AppOptions;
  /** Bindings of the modules. */
  readonly notes: readonly BindingNote[];
}

/** Where a port is bound. */
export interface PortHost {
  readonly container: Container;
  readonly notes: readonly BindingNote[];
}

/** A port, and what may be bound to it. */
export interface PortBinding {
  readonly id: symbol;
  readonly option: string;
  readonly given: unknown;
  /** What is bound when neither an option nor a module gives anything. */
  readonly fallback?: unknown;
}

/** Binds one port. @throws ToolwrightError `declaration_error` when it is bound twice */
export function bindPort({ container, notes }: PortHost, { id, option, given, fallback }: PortBinding): void {
  const bound = notes.filter((note) => note.id === id).length;
  if (bound + (given === undefined ? 0 : 1) > 1) {
    const sources = given === undefined ? `${bound} modules bind it` : `createApp({ ${option} }) gives one and a module binds another`;
    throw new ToolwrightError('declaration_error', `${id.description} has one binding; ${sources}. Keep one of them.`);
  }
  const value = given ?? (bound === 0 ? fallback : undefined);
  if (value !== undefined) container.bind(id).toConstantValue(value);
}
