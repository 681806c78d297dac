import { type Break, breakableParts } from './copy/break-package.ts';

/** What the command line of `pnpm release:check` asks for. */
export type ReleaseArguments =
  | { readonly kind: 'check'; readonly afterwards: Afterwards; readonly fault?: Break }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** What becomes of the temporary folder. */
export type Afterwards = 'remove' | 'keep';

/** What `pnpm release:check --help` prints. */
export const usage = `pnpm release:check [--keep] [--break part:package]

  --keep                 leaves the temporary folder and says where it is
  --break part:package   takes ${breakableParts.join(', ')} out of a package of the copy, to see the check fail: --break peer:core`;

/** Reads the command line. */
export function readArguments(words: readonly string[]): ReleaseArguments {
  let afterwards: Afterwards = 'remove';
  let fault: Break | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '--help') return { kind: 'help' };
    if (word === '--keep') afterwards = 'keep';
    else if (word === '--break') {
      index += 1;
      fault = toBreak(words[index]);
      if (fault === undefined)
        return {
          kind: 'wrong',
          message: `After --break, ${breakableParts.join(', ')} and a package are expected, as in peer:core; received ${words[index] ?? 'nothing'}.`,
        };
    } else return { kind: 'wrong', message: `There is no option ${word}.\n${usage}` };
  }
  return { kind: 'check', afterwards, ...(fault && { fault }) };
}

function toBreak(word = ''): Break | undefined {
  const [partName, packageName] = word.split(':');
  const part = breakableParts.find((each) => each === partName);
  return part === undefined || !packageName ? undefined : { part, packageName };
}
