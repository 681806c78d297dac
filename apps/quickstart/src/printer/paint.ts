import { styleText } from 'node:util';

/** How a piece of text stands out. */
export type Tone = 'title' | 'good' | 'warning' | 'bad' | 'quiet';

const styles = { title: 'bold', good: 'green', warning: 'yellow', bad: 'red', quiet: 'dim' } as const;

/** Gives text its tone. */
export type Paint = (tone: Tone, text: string) => string;

/** Paints with colours. */
const paintInColour: Paint = (tone, text) => styleText(styles[tone], text, { validateStream: false });

/** Leaves text as it is. */
const paintNothing: Paint = (_tone, text) => text;

/** Colour only on a terminal, and never against NO_COLOR. @see https://no-color.org */
export function choosePaint({ isTerminal, noColor }: { readonly isTerminal: boolean; readonly noColor: string | undefined }): Paint {
  return isTerminal && !noColor ? paintInColour : paintNothing;
}
