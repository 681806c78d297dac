const running = new Set<AbortController>();

/** Runs what is to stop, by its signal, when this process is interrupted. The process then ends as it would have without. */
export async function stopWhenInterrupted<Result>(run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  if (running.size === 0) for (const name of signals) process.on(name, stopAll);
  running.add(controller);
  try {
    return await run(controller.signal);
  } finally {
    forget(controller);
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;

function forget(controller: AbortController): void {
  running.delete(controller);
  if (running.size === 0) for (const name of signals) process.off(name, stopAll);
}

function stopAll(name: NodeJS.Signals): void {
  for (const controller of [...running]) {
    controller.abort();
    forget(controller);
  }
  // Nobody listens any more, so the signal now does what it does by default.
  process.kill(process.pid, name);
}
