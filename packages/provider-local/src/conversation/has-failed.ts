import type { Exchange } from './exchange.js';

/** Whether a tool is out of order: it failed, and not merely because of these arguments ("no such city"). */
export function hasFailed(tool: string, exchanges: readonly Exchange[]): boolean {
  return exchanges.some(
    (exchange) => exchange.tool === tool && exchange.result?.success === false && exchange.result.failure.expected !== true,
  );
}
