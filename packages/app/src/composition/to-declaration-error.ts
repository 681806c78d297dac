import { reasonOf, ToolwrightError } from '@toolwright/contract';
import { usualSource } from './usual-source.js';

/** What the container threw while it made something, as an error that names what it was and, where something is missing, the cure. */
export function toDeclarationError(wanted: string, thrown: unknown): ToolwrightError {
  if (thrown instanceof ToolwrightError) return thrown;
  const reason = reasonOf(thrown);
  const [, missing] = /No bindings found for service: "(.+?)"/.exec(reason) ?? [];
  const [, wanter = wanted] = /Trying to resolve bindings for "(?!Symbol\(rehearsal\))(.+?)( \(Root service\))?"/.exec(reason) ?? [];
  const message =
    missing === undefined
      ? `${wanted}: it could not be made: ${reason}`
      : `${wanter} needs ${missing}, and nothing binds it. ${usualSource(missing)}`;
  return new ToolwrightError('declaration_error', message, { cause: thrown });
}
