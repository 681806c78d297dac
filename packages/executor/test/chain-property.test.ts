import { describe, expect, test } from '@jest/globals';
import { type JsonObject, type JsonValue, ToolError } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import fc from 'fast-check';
import type { ChainStep } from '../src/chain/chain-step.js';
import { setUpChains } from './chain-fixture.js';

/** A step of a random graph: which earlier ones it refers to, and what its tool does. */
interface RandomStep {
  readonly needs: readonly number[];
  readonly access: 'read' | 'write';
  readonly delayMs: number;
  readonly fails: boolean;
}

const graph = (fails: fc.Arbitrary<boolean>): fc.Arbitrary<readonly RandomStep[]> =>
  fc
    .array(
      fc.record({ needs: fc.array(fc.nat(), { maxLength: 3 }), access: fc.constantFrom('read', 'write'), delayMs: fc.nat(50), fails }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((steps) => steps.map((step, index) => ({ ...step, needs: index === 0 ? [] : step.needs.map((need) => need % index) })));

const idOf = (index: number): string => `s${index}`;
const argumentsOf = ({ needs }: RandomStep): JsonObject => ({
  whole: needs.map((need) => `$${idOf(need)}`),
  text: needs.map((need) => `\${${idOf(need)}.id}!`).join(''),
});

/** The steps in a random order, so that some stand before those that they need. */
const shuffled = fc.infiniteStream(fc.nat());

function toChainSteps(steps: readonly RandomStep[], ranks: Iterable<number>): readonly ChainStep[] {
  const iterator = ranks[Symbol.iterator]();
  return steps
    .map((step, index) => ({
      step: { id: idOf(index), tool: `demo.${step.access}`, arguments: argumentsOf(step) },
      rank: Number(iterator.next().value),
    }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ step }) => step);
}

function setUpGraph(steps: readonly RandomStep[]) {
  const begun: string[] = [];
  const finished: string[] = [];
  const undone: string[] = [];
  const overlapping: string[] = [];
  const running = new Map<string, 'read' | 'write'>();
  const toolFor = (access: 'read' | 'write') =>
    toolOf({
      name: `demo.${access}`,
      access,
      ...(access === 'write' && {
        compensate: 'undo',
        methods: { undo: (_input, { undoes }) => void undone.push(JSON.stringify(undoes?.data)) },
      }),
      run: async (given, { callId }) => {
        begun.push(callId);
        if (running.size > 0 && [...running.values(), access].includes('write')) overlapping.push(callId);
        running.set(callId, access);
        const { delayMs = 0, fails = false } = steps[Number(callId.slice(1))] ?? {};
        if (delayMs > 0) await new Promise<void>((resolve) => void fixture.clock.schedule(delayMs, resolve));
        running.delete(callId);
        if (fails) throw new ToolError('as told');
        if (access === 'write') finished.push(callId);
        return { id: callId, given };
      },
    });
  const fixture = setUpChains(toolFor('read'), toolFor('write'));
  return { ...fixture, begun, finished, undone, overlapping };
}

/** The reference: a step's value by plain recursion. Nothing when the step, or one that it needs, fails. */
function evaluate(steps: readonly RandomStep[], index: number): JsonValue | undefined {
  const step = steps[index];
  const needed = step?.needs.map((need) => evaluate(steps, need)) ?? [];
  if (step === undefined || step.fails || needed.includes(undefined)) return undefined;
  return { id: idOf(index), given: { whole: needed as JsonValue[], text: step.needs.map((need) => `${idOf(need)}!`).join('') } };
}

describe('D2 random chains', () => {
  test('give what plain recursion gives, whatever order the steps stand in', async () => {
    const property = fc.asyncProperty(graph(fc.constant(false)), shuffled, async (steps, ranks) => {
      const { run, begun, overlapping } = setUpGraph(steps);
      const result = await run({ name: 'demo', steps: toChainSteps(steps, ranks) });
      expect(result.status === 'refused' ? result.faults : result.outputs).toEqual(
        Object.fromEntries(steps.map((_, index) => [idOf(index), evaluate(steps, index)])),
      );
      expect(begun).toHaveLength(steps.length);
      expect(overlapping).toEqual([]);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('that continue after failures keep exactly what needs none of them', async () => {
    const property = fc.asyncProperty(graph(fc.boolean()), shuffled, async (steps, ranks) => {
      const { run } = setUpGraph(steps);
      const result = await run({ name: 'demo', onFailure: 'continue', steps: toChainSteps(steps, ranks) });
      const expected = steps.flatMap((_, index) => (evaluate(steps, index) === undefined ? [] : [[idOf(index), evaluate(steps, index)]]));
      expect(result.status === 'refused' ? result.faults : result.outputs).toEqual(Object.fromEntries(expected));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('D4 tell of every step beforehand, and then either of its call or that it is skipped', async () => {
    const modes = fc.constantFrom('stop', 'continue');
    const property = fc.asyncProperty(graph(fc.boolean()), shuffled, modes, async (steps, ranks, onFailure) => {
      const { run, listener } = setUpGraph(steps);
      await run({ name: 'demo', onFailure, steps: toChainSteps(steps, ranks) });
      const idsOf = (type: 'call.started' | 'call.finished' | 'call.skipped') => listener.ofType(type).map(({ callId }) => callId);
      const planned = listener.ofType('call.planned').flatMap(({ calls }) => calls.map(({ callId }) => callId));
      expect(listener.types()[0]).toBe('call.planned');
      expect(planned.toSorted()).toEqual(steps.map((_, index) => idOf(index)).toSorted());
      expect([...idsOf('call.finished'), ...idsOf('call.skipped')].toSorted()).toEqual(planned.toSorted());
      expect(idsOf('call.started').toSorted()).toEqual(idsOf('call.finished').toSorted());
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('that compensate undo exactly the finished writes, in reverse', async () => {
    const property = fc.asyncProperty(graph(fc.boolean()), shuffled, async (steps, ranks) => {
      const { run, finished, undone } = setUpGraph(steps);
      const result = await run({ name: 'demo', onFailure: 'compensate', steps: toChainSteps(steps, ranks) });
      const hasFailed = result.status === 'failed';
      expect(undone.map((data) => JSON.parse(data).id)).toEqual(hasFailed ? finished.toReversed() : []);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  test('with a circle or a reference to nowhere run nothing', async () => {
    const property = fc.asyncProperty(graph(fc.constant(false)), fc.nat(), fc.boolean(), async (steps, place, isCircle) => {
      const { run, begun } = setUpGraph(steps);
      const chosen = place % steps.length;
      const extra = { id: 'extra', tool: 'demo.read', arguments: { x: `$${idOf(chosen)}` } };
      const bad = toChainSteps(steps, [...steps.keys()]).map((step, index) =>
        index === chosen ? { ...step, after: [isCircle ? 'extra' : 'nowhere'] } : step,
      );
      const result = await run({ name: 'demo', steps: [...bad, extra] });
      expect(result.status === 'refused' && result.faults.map(({ kind }) => kind)).toContain(isCircle ? 'cycle' : 'dangling_reference');
      expect(begun).toEqual([]);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});
