import {
  APPROVAL_GATE,
  BREAKER_SOURCE,
  CACHE_STORE,
  CALL_BUDGET,
  CLOCK,
  type Clock,
  FAILURE_MAPPER,
  type FailureMapper,
  ID_SOURCE,
  IDEMPOTENCY_STORE,
  type IdSource,
  PERMISSION_POLICY,
  RATE_LIMITER,
  RESULT_STORE,
  TOOL_DISPATCHER,
  TOOL_INTERCEPTOR,
  type ToolInterceptor,
} from '@toolwright/contract';
import { type BindablePorts, createDefaultPorts, type ExecutorPorts } from '@toolwright/executor';
import type { Container } from 'inversify';
import { bindPort, type PortSources } from './port.js';

// Under which identifier each port of the executor is bound.
const identifiers = {
  permissionPolicy: PERMISSION_POLICY,
  callBudget: CALL_BUDGET,
  approvalGate: APPROVAL_GATE,
  idempotencyStore: IDEMPOTENCY_STORE,
  cacheStore: CACHE_STORE,
  breakerSource: BREAKER_SOURCE,
  rateLimiter: RATE_LIMITER,
  resultStore: RESULT_STORE,
  dispatcher: TOOL_DISPATCHER,
} as const satisfies Readonly<Record<keyof BindablePorts, symbol>>;

/**
 * Binds the ports of the executor: what the options give, and where neither they nor a module gives anything, what keeps everything in this
 * process. @throws ToolwrightError `declaration_error` naming a port that is bound twice
 */
export function bindExecutorPorts(container: Container, { options, notes }: PortSources): ExecutorPorts {
  const defaults = createDefaultPorts({ clock: container.get<Clock>(CLOCK), idSource: container.get<IdSource>(ID_SOURCE) });
  for (const port of portNames()) {
    const source = { id: identifiers[port], option: `ports: { ${port} }`, given: options.ports?.[port], fallback: defaults[port] };
    bindPort({ container, notes }, source);
  }
  return defaults;
}

/** Reads what is bound for the executor. */
export function readExecutorPorts(container: Container, defaults: ExecutorPorts): ExecutorPorts {
  const bound = portNames().flatMap((port) => {
    const id = identifiers[port];
    return container.isBound(id) ? [[port, container.get<unknown>(id)]] : [];
  });
  // Each identifier names the port of its line in the table.
  return {
    ...defaults,
    ...(Object.fromEntries(bound) as BindablePorts),
    interceptors: getAll<ToolInterceptor>(container, TOOL_INTERCEPTOR),
  };
}

/** What modules know of errors. */
export function readFailureMappers(container: Container): readonly FailureMapper[] {
  return getAll<FailureMapper>(container, FAILURE_MAPPER);
}

function portNames(): readonly (keyof BindablePorts)[] {
  // The keys of an object that lists every port.
  return Object.keys(identifiers) as (keyof BindablePorts)[];
}

/** All bindings of an identifier; none where nothing is bound. */
export function getAll<T>(container: Container, id: symbol): readonly T[] {
  return container.isBound(id) ? container.getAll<T>(id) : [];
}
