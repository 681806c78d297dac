import { ToolwrightError } from '@toolwright/contract';

/** Waits for the signal. @throws ToolwrightError `cancelled`, always: there is nothing else to wait for */
export async function untilWithdrawn(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
  throw new ToolwrightError('cancelled', 'The request was withdrawn while the scripted model had it.');
}
