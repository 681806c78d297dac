import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly question: string; readonly output: 'text' | 'json'; readonly logs: 'off' | 'stderr' }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** Asked when the command line asks nothing. */
export const defaultQuestion = 'Which is warmer today, Beijing or Shanghai, and what should I wear in each?';

/** The text behind `--help`. */
export const helpText = `Asks a language model that has weather and wardrobe tools, and shows what happens.

  npx -y pnpm@12 start                 asks: ${defaultQuestion}
  npx -y pnpm@12 start "your question" asks yours
  npx -y pnpm@12 start --json          prints the run as JSON lines, the answer in the last
  npx -y pnpm@12 start --logs          writes structured logs to standard error as well
  npx -y pnpm@12 start --help          prints this

The model follows the environment:
  OPENAI_API_KEY    set: OpenAI answers. Not set: a local, rule-based model does, without key or network.
  OPENAI_BASE_URL   another server that speaks OpenAI's Chat Completions.
  OPENAI_MODEL      the model's name there.
OPEN_METEO_URL replaces the weather service, and NO_COLOR switches colours off.`;

/** Reads the command line. Everything that is no flag is the question. */
export function readCommandLine(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      // pnpm hands over the "--" that separates its own flags from ours.
      args: args[0] === '--' ? args.slice(1) : [...args],
      options: { json: { type: 'boolean' }, logs: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    const question = positionals.join(' ').trim() || defaultQuestion;
    return { kind: 'run', question, output: values.json ? 'json' : 'text', logs: values.logs ? 'stderr' : 'off' };
  } catch (thrown) {
    const reason = thrown instanceof Error ? (thrown.message.split('. ')[0] ?? thrown.message) : String(thrown);
    return { kind: 'mistake', message: `${reason}. The flags are --json, --logs and --help; anything else is the question.` };
  }
}
