import type { Step, StepContext } from './step/step.ts';

/** What the command line of `pnpm check` asks for. */
export type CheckArguments =
  | { readonly kind: 'run'; readonly steps: readonly Step[]; readonly mode: StepContext['mode'] }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** Reads the command line: names of steps, `--fix`, `--help`. Without names all steps are run, in their order. */
export function readArguments(words: readonly string[], steps: readonly Step[]): CheckArguments {
  if (words.includes('--help')) return { kind: 'help' };
  const names = words.filter((word) => word !== '--fix');
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    return { kind: 'wrong', message: `There is no step "${unknown}". The steps are: ${steps.map(({ name }) => name).join(', ')}.` };
  }
  const chosen = names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
  return { kind: 'run', steps: chosen, mode: words.includes('--fix') ? 'fix' : 'check' };
}

/** What `pnpm check --help` prints. */
export function describeSteps(steps: readonly Step[]): string {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const lines = steps.map(({ name, purpose }) => `  ${name.padEnd(width)}  ${purpose}`);
  return ['pnpm check [--fix] [step ...]', '', ...lines].join('\n');
}
