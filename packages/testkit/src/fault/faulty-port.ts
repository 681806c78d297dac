import type { Clock } from '@toolwright/contract';

/** How a port fails: it never answers, answers after a time, rejects, or throws before it has promised anything. */
export type PortFault =
  | { readonly kind: 'hang' }
  | { readonly kind: 'late'; readonly delayMs: number; readonly clock: Clock }
  | { readonly kind: 'reject'; readonly error: unknown }
  | { readonly kind: 'throw'; readonly error: unknown };

/**
 * A port each of whose methods fails in one way. One that is late does its work at once, and only its answer comes after the time.
 * @example faultyPort(new MemoryCacheStore({ clock }), { kind: 'late', delayMs: 5_000, clock })
 */
export function faultyPort<T extends object>(port: T, fault: PortFault): T {
  return new Proxy(port, {
    get(target, name) {
      // A proxy may be asked for any name.
      const member: unknown = target[name as keyof T];
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]) => answerFaultily(() => member.apply(target, args), fault);
    },
  });
}

function answerFaultily(answer: () => unknown, fault: PortFault): unknown {
  switch (fault.kind) {
    case 'hang':
      return new Promise(() => {});
    case 'late':
      return answerLate(answer(), fault);
    case 'reject':
      return Promise.reject(fault.error);
    case 'throw':
      throw fault.error;
  }
}

async function answerLate(answer: unknown, { delayMs, clock }: Extract<PortFault, { kind: 'late' }>): Promise<unknown> {
  await new Promise<void>((resolve) => {
    clock.schedule(delayMs, resolve);
  });
  return answer;
}
