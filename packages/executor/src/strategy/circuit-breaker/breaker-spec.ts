import {
  type BreakerSpec,
  type CircuitBreakerPolicy,
  type Clock,
  type EventListener,
  eventSchemaVersion,
  type TimeoutPolicy,
} from '@toolwright/contract';

/** What the breakers of a tool follow from. */
export interface BreakerSpecSource {
  readonly policy: CircuitBreakerPolicy;
  /** The limit of the attempts behind the breaker. */
  readonly timeout: TimeoutPolicy;
  readonly clock: Clock;
  /** Told about each change of a circuit. Must not throw. */
  readonly listener: EventListener;
}

/** Says what the breaker of that name is made from. */
export function breakerSpec(name: string, { policy, timeout, clock, listener }: BreakerSpecSource): BreakerSpec {
  return {
    name,
    policy,
    // A probe that is slow but within its own limit is none that hangs.
    probeLeaseMs: Math.max(policy.openMs, timeout.ms + timeout.graceMs),
    onChange: (change) =>
      listener.onEvent({ schemaVersion: eventSchemaVersion, at: clock.now(), type: 'circuit.changed', circuit: name, ...change }),
  };
}
