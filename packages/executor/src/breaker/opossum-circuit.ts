import { EventEmitter } from 'node:events';
import CircuitBreaker from 'opossum';

/** The state of a circuit, held by opossum. */
export interface OpossumCircuit {
  readonly opened: boolean;
  readonly halfOpen: boolean;
  open(): void;
  close(): void;
}

/** What a circuit begins with. */
export interface OpossumCircuitSetup {
  readonly name: string;
  readonly state: 'closed' | 'half-open';
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

// Given an emitter, opossum has no interval of its own; one that takes no listeners keeps no circuit alive.
class NoRotation extends EventEmitter {
  override on(): this {
    return this;
  }
}

const noRotation = new NoRotation();

/** A circuit that opossum holds and we drive: it carries no call, counts nothing and has no timer. Its events fire on a change only. */
export function createCircuit({ name, state, onOpen, onClose }: OpossumCircuitSetup): OpossumCircuit {
  const circuit = new CircuitBreaker(() => undefined, {
    name,
    timeout: false,
    // 100 is not "never": see docs/decisions/opossum.md.
    errorThresholdPercentage: Number.POSITIVE_INFINITY,
    enableSnapshots: false,
    rollingPercentilesEnabled: false,
    rollingCountBuckets: 1,
    rotateBucketController: noRotation,
    // Half-open cannot be reached from outside but by its timer, so a circuit begins half-open.
    ...(state === 'half-open' && { state: { closed: false, halfOpen: true } }),
  });
  // Its reset timer is started by a listener; it would run on the machine's time and not on the clock's.
  circuit.removeAllListeners('open');
  return circuit.on('open', onOpen).on('close', onClose);
}
