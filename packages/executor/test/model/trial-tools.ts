import type { FallbackSource, RegisteredTool, ToolContext } from '@toolwright/contract';
import { type Handler, toolOf } from '@toolwright/testkit';
import type { TrialCase } from './trial-case.js';

/** Whose body runs: the tool's own, what stands in, or the other tool's. */
export type BodyOwner = 'tool' | 'method' | 'function' | 'other';

/** What the tools of a trial do. */
export interface TrialTooling {
  readonly trialCase: TrialCase;
  /** Runs the next body. A function is told nothing. */
  readonly run: (by: BodyOwner, context?: ToolContext) => unknown;
  /** The `@Verify` method. */
  readonly look: Handler<unknown>;
}

/** Makes the tool of a case, whose results are texts, and the other one. */
export function createTrialTools({ trialCase, run, look }: TrialTooling): readonly RegisteredTool[] {
  const { access, idempotent, delivery, verify, sources, policies, other } = trialCase;
  const sourceOf: Record<TrialCase['sources'][number], FallbackSource> = {
    method: { kind: 'method', method: 'standIn' },
    function: { kind: 'function', use: () => run('function') },
    constant: { kind: 'constant', value: 'constant' },
    other: { kind: 'tool', tool: 'demo.other' },
  };
  const fallback = { kind: 'fallback', sources: sources.map((source) => sourceOf[source]) } as const;
  const tool = toolOf({
    name: 'demo.tool',
    access,
    idempotent,
    delivery,
    outputCheck: (value) => (typeof value === 'string' ? [] : [{ path: '', expected: 'a text', received: typeof value, rule: 'type' }]),
    ...(verify !== undefined && { verify: 'look' }),
    policies: { ...policies, ...(sources.length > 0 && { fallback }) },
    run: (_input, context) => run('tool', context),
    methods: { look, standIn: (_input, context) => run('method', context) },
  });
  const { timeout } = policies;
  return [tool, toolOf({ name: 'demo.other', access: other, policies: { timeout }, run: (_input, context) => run('other', context) })];
}
