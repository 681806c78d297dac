import type { ChainStep } from '../chain-step.js';
import { type ReadCondition, readCondition } from '../condition/read-condition.js';
import { readTemplate } from '../reference/read-template.js';
import type { Reference } from '../reference/reference.js';
import type { Template } from '../reference/template.js';
import type { ChainFault } from './chain-fault.js';

/** A step whose references have been read. */
export interface ReadStep {
  readonly step: ChainStep;
  readonly arguments: Template;
  /** References in its arguments. */
  readonly references: readonly Reference[];
  readonly when: ReadCondition | undefined;
  readonly undoArguments: Template;
  /** Steps that must succeed first. */
  readonly needs: ReadonlySet<string>;
  /** Steps that must have ended first, however: those that its condition asks about, and those that it needs. */
  readonly awaits: ReadonlySet<string>;
  /** Every step that it names. */
  readonly names: ReadonlySet<string>;
  readonly faults: readonly ChainFault[];
}

const legalId = /^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$/;
const maxIdLength = 64;

/** Reads a step by itself, without its neighbours. Never throws. */
export function readStep(step: ChainStep): ReadStep {
  const given = readTemplate(step.arguments ?? {});
  const undo = readTemplate(step.compensate?.arguments ?? {});
  const when = step.when && readCondition(step.when);
  const needs = new Set([...stepsOf(given.references), ...(step.after ?? [])]);
  const awaits = new Set([...needs, ...stepsOf(when?.references ?? [])]);
  const problems = [...given.problems, ...(when?.problems ?? []), ...undo.problems];
  return {
    step,
    arguments: given.template,
    references: given.references,
    when,
    undoArguments: undo.template,
    needs,
    awaits,
    names: new Set([...awaits, ...stepsOf(undo.references)]),
    faults: [...idFaults(step.id), ...problems.map((problem) => toFault(step.id, problem))],
  };
}

function stepsOf(references: readonly Reference[]): readonly string[] {
  return references.map(({ step }) => step);
}

function idFaults(id: string): readonly ChainFault[] {
  if (id.length <= maxIdLength && legalId.test(id)) return [];
  const message = `A step's id is at most ${maxIdLength} letters, digits and "_", no digit first; received "${id}". Rename the step.`;
  return [{ kind: 'malformed_step', step: id, message }];
}

function toFault(step: string, problem: string): ChainFault {
  return { kind: 'malformed_reference', step, message: `Step "${step}": ${problem}.` };
}
