import { describe, expect, test } from '@jest/globals';
import { registryOf, toolOf } from '@toolwright/testkit';
import type { Chain } from '../chain.js';
import type { ChainStep } from '../chain-step.js';
import { describePlan } from './describe-plan.js';
import { planChain } from './plan-chain.js';
import { toMermaid } from './to-mermaid.js';

const output = { type: 'object', properties: { temperature: { type: 'number' } } } as const;
const registry = registryOf(
  toolOf({ name: 'weather.current', access: 'read', output, run: () => null }),
  toolOf({ name: 'mail.send', run: () => null }),
);
const read = (id: string, more: Partial<ChainStep> = {}): ChainStep => ({ id, tool: 'weather.current', ...more });
const write = (id: string, more: Partial<ChainStep> = {}): ChainStep => ({ id, tool: 'mail.send', ...more });
const chainOf = (...steps: readonly ChainStep[]): Chain => ({ name: 'demo', steps });
const faultsOf = (chain: Chain) => {
  const planned = planChain(chain, registry);
  return planned.ok ? [] : planned.faults;
};
const planOf = (...steps: readonly ChainStep[]) => {
  const planned = planChain(chainOf(...steps), registry);
  if (!planned.ok) throw new TypeError(planned.faults[0].message);
  return planned.plan;
};

describe('D2 planChain', () => {
  test('puts what may overlap on one level, a write on a level of its own', () => {
    const plan = planOf(read('a'), read('b'), read('c', { arguments: { x: '$a' } }), write('w'), read('d'), write('v'));
    expect(plan.levels).toEqual([['a', 'b'], ['c'], ['w'], ['d'], ['v']]);
  });

  test('brings a step forward that an earlier one needs', () => {
    const plan = planOf(read('late', { after: ['early'] }), read('early'));
    expect(plan.steps.map(({ id, level, needs }) => [id, level, needs])).toEqual([
      ['early', 1, []],
      ['late', 2, ['early']],
    ]);
  });

  test('tells what a condition only asks about from what a step needs', () => {
    const when = { kind: 'exists', value: '$a.x' } as const;
    const plan = planOf(read('a'), read('b'), read('c', { arguments: { y: '$b' }, when }));
    expect(plan.steps.at(-1)).toMatchObject({ id: 'c', needs: ['b'], asks: ['a'] });
  });

  test('warns of a path that the output schema does not declare', () => {
    const plan = planOf(read('a'), read('b', { arguments: { x: '$a.temperature', y: '$a.humidity' } }));
    expect(plan.warnings).toEqual([
      { step: 'b', reference: { step: 'a', path: ['humidity'] }, message: expect.stringContaining('a.humidity') },
    ]);
  });

  test.each<[string, Chain, object]>([
    [
      'an unknown tool',
      chainOf(read('a', { tool: 'weather.curent' })),
      { kind: 'unknown_tool', step: 'a', message: expect.stringContaining('weather.current') },
    ],
    ['an unknown tool that is to undo', chainOf(write('a', { compensate: { tool: 'mail.unsend' } })), { kind: 'unknown_tool', step: 'a' }],
    ['a reference to no step', chainOf(read('a', { arguments: { x: '$b.y' } })), { kind: 'dangling_reference', step: 'a' }],
    [
      'an undo that refers to no step',
      chainOf(write('a', { compensate: { tool: 'mail.send', arguments: { x: '$b' } } })),
      { kind: 'dangling_reference', step: 'a' },
    ],
    ['a condition on no step', chainOf(read('a', { when: { kind: 'truthy', value: '$b' } })), { kind: 'dangling_reference', step: 'a' }],
    ['an output of no step', { ...chainOf(read('a')), outputs: { x: '$b' } }, { kind: 'dangling_reference' }],
    ['a malformed output', { ...chainOf(read('a')), outputs: { x: '${' } }, { kind: 'malformed_reference' }],
    ['a step that waits for no step', chainOf(read('a', { after: ['b'] })), { kind: 'dangling_reference', step: 'a' }],
    ['a step that refers to itself', chainOf(read('a', { arguments: { x: '$a' } })), { kind: 'self_reference', step: 'a' }],
    [
      'a cycle',
      chainOf(read('a', { after: ['b'] }), read('b', { arguments: { x: '$c' } }), read('c', { after: ['a'] })),
      { kind: 'cycle', path: ['a', 'b', 'c', 'a'] },
    ],
    ['two steps of one id', chainOf(read('a'), read('a')), { kind: 'duplicate_step', step: 'a' }],
    ['a malformed reference', chainOf(read('a', { arguments: { x: '$a[' } })), { kind: 'malformed_reference', step: 'a' }],
    ['an id that no reference can name', chainOf(read('1st')), { kind: 'malformed_step', step: '1st' }],
    ['an id that is no name of an object', chainOf(read('__proto__')), { kind: 'malformed_step' }],
    ['more than 1,000 steps', chainOf(...Array.from({ length: 1_001 }, (_, index) => read(`s${index}`))), { kind: 'too_many_steps' }],
  ])('refuses %s', (_title, chain, fault) => {
    expect(faultsOf(chain)).toEqual([expect.objectContaining(fault)]);
  });

  test('orders 1,000 steps that stand the wrong way round', () => {
    const steps = Array.from({ length: 1_000 }, (_, index) => read(`s${index}`, index < 999 ? { after: [`s${index + 1}`] } : {}));
    expect(planOf(...steps).levels).toHaveLength(1_000);
  });

  test('reports all faults at once', () => {
    const chain = chainOf(read('a', { tool: 'no.tool', arguments: { x: '$b', y: '${' } }));
    expect(faultsOf(chain).map(({ kind }) => kind)).toEqual(['malformed_reference', 'dangling_reference', 'unknown_tool']);
  });
});

describe('D2 a plan', () => {
  const plan = planOf(
    read('now'),
    read('next', { arguments: { a: '$now.humidity' } }),
    write('end', { when: { kind: 'truthy', value: '$next' } }),
  );

  test('as text names level, needs and warnings', () => {
    expect(describePlan(plan)).toBe(
      [
        'demo: 3 steps in 3 levels',
        '1. now: weather.current (read)',
        '2. next: weather.current (read), needs now',
        '3. end: mail.send (write), asks about next',
        'warning: Step "next" refers to now.humidity, which the output schema of weather.current does not declare.',
      ].join('\n'),
    );
  });

  test('as Mermaid uses no id of a step as a word of its own', () => {
    expect(toMermaid(plan)).toBe(
      [
        'flowchart TD',
        '  s1["now: weather.current"]',
        '  s2["next: weather.current"]',
        '  s3[["end: mail.send"]]',
        '  s1 --> s2',
        '  s2 -.-> s3',
      ].join('\n'),
    );
  });
});
