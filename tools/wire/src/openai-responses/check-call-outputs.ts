import type { JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';

/** Finds calls, of the input or of the response before it, that have not exactly one output after them. */
export function* checkCallOutputs(items: readonly JsonRecord[], previousOutput: readonly JsonRecord[]): Generator<Violation> {
  const open = new Set<unknown>();
  for (const item of [...previousOutput, ...items]) {
    const id = item.call_id;
    if (item.type === 'function_call') {
      if (open.has(id)) yield { message: `Two calls have the call_id ${id}.`, param: 'input' };
      open.add(id);
    } else if (item.type === 'function_call_output' && !open.delete(id)) {
      yield { message: `No unanswered function call has the call_id ${id} of this output.`, param: 'input' };
    }
  }
  if (open.size > 0) yield { message: `No tool output found for function call ${[...open].join(', ')}.`, param: 'input' };
}
