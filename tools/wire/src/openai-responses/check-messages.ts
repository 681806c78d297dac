import { type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkCallOutputs } from './check-call-outputs.js';
import { checkItem } from './check-item.js';
import { checkReasoning } from './check-reasoning.js';
import { outputOf } from './output-of.js';

/** Finds what the API refuses in `input`, and in what it continues. */
export function* checkMessages(body: JsonRecord, issued: readonly unknown[]): Generator<Violation> {
  const { input, previous_response_id: previousId } = body;
  const previous = readRecords(issued).find(({ id }) => id === previousId);
  if (typeof previousId === 'string' && !previous) {
    yield { message: `No response has the id ${previousId}.`, param: 'previous_response_id', code: 'previous_response_not_found' };
  }
  if (typeof input !== 'string' && !Array.isArray(input)) {
    yield { message: 'Expected text or a list of items.', param: 'input' };
    return;
  }
  const items = typeof input === 'string' ? [] : input;
  for (const [index, item] of items.entries()) yield* checkItem(item, `input[${index}]`);
  const known = issued.flatMap(outputOf);
  const resolved = readRecords(items).map((item) =>
    item.type === 'item_reference' ? (known.find(({ id }) => id === item.id) ?? item) : item,
  );
  const lost = resolved.find(({ type }) => type === 'item_reference');
  if (lost) yield { message: `No item has the id ${lost.id}.`, param: 'input' };
  yield* checkCallOutputs(resolved, outputOf(previous));
  yield* checkReasoning(resolved, { issued, store: body.store });
}
