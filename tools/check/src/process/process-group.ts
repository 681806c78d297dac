const running = new Set<number>();

/** Remembers a group of processes while it runs, so that it does not outlive this process when that is interrupted. */
export function trackGroup(id: number): void {
  if (running.size === 0) for (const signal of signals) process.on(signal, endGroups);
  running.add(id);
}

/** Forgets a group that has ended. */
export function untrackGroup(id: number): void {
  running.delete(id);
  if (running.size === 0) for (const signal of signals) process.off(signal, endGroups);
}

/** Ends all processes of a group. */
export function killGroup(id: number): void {
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

function endGroups(signal: NodeJS.Signals): void {
  for (const id of [...running]) {
    killGroup(id);
    untrackGroup(id);
  }
  // Nobody listens any more, so the signal now does what it does by default.
  process.kill(process.pid, signal);
}
