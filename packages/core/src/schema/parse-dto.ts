import type { InputProblem, InputVerdict, JsonValue } from '@toolwright/contract';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validate } from 'class-validator';
import type { DtoClass } from '../signature/class-type.js';
import { maskProblem } from './mask-problem.js';
import { memberPath } from './member-path.js';
import { preview } from './preview.js';

/** Arguments to be checked. */
export interface UncheckedInput {
  readonly value: JsonValue;
  /** Places whose values are masked in what is said about them. @default none */
  readonly sensitive?: readonly string[];
}

/** Checks arguments against a DTO's rules and makes its instance. Properties without a rule are refused. */
export async function parseDto(dto: DtoClass, { value, sensitive = [] }: UncheckedInput): Promise<InputVerdict> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { ok: false, problems: [{ path: '', expected: 'a JSON object', received: preview(value), rule: 'isObject' }] };
  }
  try {
    const input: object = plainToInstance(dto, value);
    const errors = await validate(input, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    return errors.length === 0
      ? { ok: true, input }
      : { ok: false, problems: errors.flatMap((error) => toProblems(error, '')).map((problem) => maskProblem(problem, sensitive)) };
  } catch (thrown) {
    // A rule or @Transform of the author's threw on this value: a refusal, not a crash.
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return {
      ok: false,
      problems: [{ path: '', expected: `arguments that its rules can read (${reason})`, received: preview(value), rule: 'readable' }],
    };
  }
}

function toProblems(error: ValidationError, parent: string): readonly InputProblem[] {
  // class-validator names the entries of a list by their digits.
  const path = memberPath(parent, /^\d+$/.test(error.property) ? Number(error.property) : error.property);
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => toProblem({ rule, message, path, error }));
  return [...own, ...(error.children ?? []).flatMap((child) => toProblems(child, path))];
}

interface BrokenRule {
  readonly rule: string;
  readonly message: string;
  readonly path: string;
  readonly error: ValidationError;
}

function toProblem({ rule, message, path, error }: BrokenRule): InputProblem {
  if (rule === 'whitelistValidation') return { path, expected: 'no such argument', received: preview(error.value), rule: 'known' };
  if (error.value === undefined) return { path, expected: 'a value', received: 'nothing', rule: 'required' };
  return { path, expected: message, received: preview(error.value), rule };
}
