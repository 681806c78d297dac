import {
  type CallScope,
  type Clock,
  createFailure,
  type Failure,
  type InputKey,
  reasonOf,
  type ToolCall,
  type ToolDescriptor,
  type ToolRegistry,
} from '@toolwright/contract';
import { canonicalJson } from '../digest/canonical-json.js';
import { isPromise } from '../port/is-promise.js';
import type { CallRole } from './call-role.js';
import { type ArgumentCheck, checkArguments } from './check-arguments.js';

/** A call of a turn and what it means for its neighbours. */
export interface BatchCall {
  /** Its place in the turn, from 0. */
  readonly index: number;
  readonly call: ToolCall;
  readonly role: CallRole;
  /** Why it must not run. */
  readonly refusal?: Failure;
}

/** What judging calls needs from outside. */
export interface JudgeServices {
  readonly registry: ToolRegistry;
  readonly clock: Clock;
  readonly coercion: 'on' | 'off';
  /** On whose behalf the calls are made. */
  readonly scope: CallScope;
}

type Judgement = Pick<BatchCall, 'role' | 'refusal'>;

/**
 * Tells what each call of a turn means for the others. Arguments are checked where that matters: beside a write, or when a tool is asked
 * more than once. Never rejects.
 * @returns one entry for each call, in call order
 */
export function judgeCalls(calls: readonly ToolCall[], services: JudgeServices): Promise<readonly BatchCall[]> {
  const tools = calls.map(({ name }) => findTool(name, services.registry));
  const repeated = findRepeated(tools);
  const hasWrite = tools.some((tool) => tool?.access === 'write');
  return Promise.all(
    calls.map(async (call, index): Promise<BatchCall> => {
      const tool = tools[index];
      if (tool === undefined) return { index, call, role: { kind: 'idle' } };
      const isChecked = calls.length > 1 && (hasWrite || repeated.has(tool));
      return { index, call, ...(isChecked ? await judgeChecked(call, { ...services, tool }) : { role: { kind: tool.access } }) };
    }),
  );
}

// A registry that throws would take the neighbours along. The call itself meets it again when it runs.
function findTool(name: string, registry: ToolRegistry): ToolDescriptor | undefined {
  try {
    return registry.find(name)?.descriptor;
  } catch {
    return undefined;
  }
}

function findRepeated<T>(items: readonly T[]): ReadonlySet<T> {
  const seen = new Set<T>();
  return new Set(items.filter((item) => seen.size === seen.add(item).size));
}

async function judgeChecked(call: ToolCall, check: ArgumentCheck): Promise<Judgement> {
  const { tool } = check;
  try {
    const answer = checkArguments(call, check);
    const checked = await answer;
    // A verdict that came later, or not in time, may be another when the call's turn has come.
    if (!checked.ok) return { role: isPromise(answer) ? { kind: tool.access } : { kind: 'idle' } };
    const { given, input } = checked.value;
    if (tool.access === 'read') return { role: { kind: 'read', question: canonicalJson([tool.name, given]) } };
    return tool.stateful === undefined ? { role: { kind: 'write' } } : judgeKeyed(tool.stateful, input);
  } catch {
    // A check does not throw. Should one all the same, nothing is known of the call, and its pipeline tells what is wrong.
    return { role: { kind: 'write' } };
  }
}

function judgeKeyed(stateful: InputKey, input: unknown): Judgement {
  try {
    // The compiler cannot know the input here; it is the one that the tool itself takes.
    return { role: { kind: 'write', key: String(stateful(input as never)) } };
  } catch (thrown) {
    const message = `The key of @Stateful was to be read off the input; reading it failed: ${reasonOf(thrown)}`;
    const refusal = createFailure('execution_error', message, { category: 'permanent', sideEffect: 'none', cause: thrown });
    return { role: { kind: 'idle' }, refusal };
  }
}
