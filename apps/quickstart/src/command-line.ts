import { parseArgs } from 'node:util';
import { type ModelWish, providerNames } from './model/choose-model.js';

/** What the command line asks for. */
export type Command = RunCommand | { readonly kind: 'help' } | { readonly kind: 'mistake'; readonly message: string };

/** A question to answer. */
export interface RunCommand {
  readonly kind: 'run';
  readonly question: string;
  readonly wish: ModelWish;
  readonly output: 'text' | 'json';
  readonly logs: 'off' | 'stderr';
}

/** Asked when the command line asks nothing. */
export const defaultQuestion = 'Which is warmer today, Beijing or Shanghai, and what should I wear in each?';

/** The text behind `--help`. */
export const helpText = `Asks a language model that has weather and wardrobe tools, and shows what happens.

  npx -y pnpm@12 start                 asks: ${defaultQuestion}
  npx -y pnpm@12 start "your question" asks yours
  npx -y pnpm@12 start --provider NAME asks a model of ${providerNames.join(', ')}
  npx -y pnpm@12 start --model NAME    asks this model of it
  npx -y pnpm@12 start --json          prints the run as JSON lines, the answer in the last
  npx -y pnpm@12 start --logs          writes structured logs to standard error as well
  npx -y pnpm@12 start --help          prints this

Without --provider the first key in the environment decides; without a key a local, rule-based model answers, which needs no network:
  1. openai      OPENAI_API_KEY
  2. anthropic   ANTHROPIC_API_KEY
  3. google      GOOGLE_API_KEY, else GEMINI_API_KEY
OPENAI_MODEL, ANTHROPIC_MODEL and GEMINI_MODEL name models as --model does. OPENAI_BASE_URL (any server that speaks OpenAI's Chat
Completions), ANTHROPIC_BASE_URL and GOOGLE_GEMINI_BASE_URL replace the address of an API.
OPEN_METEO_URL replaces the weather service, and NO_COLOR switches colours off.`;

/** Reads the command line. Everything that is no flag is the question. */
export function readCommandLine(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      // pnpm hands over the "--" that separates its own flags from ours.
      args: args[0] === '--' ? args.slice(1) : [...args],
      options: {
        provider: { type: 'string' },
        model: { type: 'string' },
        json: { type: 'boolean' },
        logs: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    const question = positionals.join(' ').trim() || defaultQuestion;
    const { provider, model } = values;
    const wish = { ...(provider !== undefined && { provider }), ...(model !== undefined && { model }) };
    return { kind: 'run', question, wish, output: values.json ? 'json' : 'text', logs: values.logs ? 'stderr' : 'off' };
  } catch (thrown) {
    const reason = thrown instanceof Error ? (thrown.message.split('. ')[0] ?? thrown.message) : String(thrown);
    return {
      kind: 'mistake',
      message: `${reason}. The flags are --provider, --model, --json, --logs and --help; the rest is the question.`,
    };
  }
}
