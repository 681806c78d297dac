import type { InputProblem, InputVerdict } from '@toolwright/contract';
import { isSensitivePlace, maskProblem } from '../mask-problem.js';
import { memberPath } from '../member-path.js';
import { preview } from '../preview.js';

/** What is wrong at the place of a report. */
export type Finding = Omit<InputProblem, 'path' | 'received'>;

interface Findings {
  readonly found: (InputProblem | Promise<InputProblem | undefined>)[];
  readonly refused: Set<string>;
  readonly sensitive: readonly string[];
  isLate: boolean;
}

/** Everything that is wrong with the arguments of a call, collected from one place in them and those inside it. */
export class Report {
  readonly #path: string;
  readonly #findings: Findings;

  private constructor(path: string, findings: Findings) {
    this.#path = path;
    this.#findings = findings;
  }

  /** Starts at the arguments as a whole. @param sensitive places whose values are masked */
  static start(sensitive: readonly string[]): Report {
    return new Report('', { found: [], refused: new Set(), sensitive, isLate: false });
  }

  /** The report of a member of this place. */
  at(member: string | number): Report {
    return new Report(memberPath(this.#path, member), this.#findings);
  }

  add(finding: Finding, received: unknown): void {
    this.#findings.found.push(this.#toProblem(finding, received));
  }

  /** Adds what an asynchronous rule finds, at the rank that it has now. */
  addLater(finding: Promise<Finding | undefined>, received: unknown): void {
    this.#findings.isLate = true;
    this.#findings.found.push(finding.then((late) => late && this.#toProblem(late, received)));
  }

  /** Says that nothing more need be found at this place, because what came there could not even be read. */
  refuse(): void {
    this.#findings.refused.add(this.#path);
  }

  get isRefused(): boolean {
    return this.#findings.refused.has(this.#path);
  }

  /** Whether values of this place must not be shown. */
  get isSensitive(): boolean {
    return isSensitivePlace(this.#path, this.#findings.sensitive);
  }

  get isEmpty(): boolean {
    return this.#findings.found.length === 0;
  }

  /** Whether an asynchronous rule was asked. */
  get isLate(): boolean {
    return this.#findings.isLate;
  }

  /** The verdict on the whole: accepted as `input` when nothing was found. */
  conclude(input: unknown): InputVerdict | Promise<InputVerdict> {
    const { found, isLate } = this.#findings;
    // What is not late holds no promise.
    return isLate
      ? Promise.all(found.map((problem) => Promise.resolve(problem))).then((problems) => toVerdict(problems, input))
      : toVerdict(found as readonly InputProblem[], input);
  }

  #toProblem({ expected, rule }: Finding, received: unknown): InputProblem {
    return maskProblem({ path: this.#path, expected, received: preview(received), rule }, this.#findings.sensitive);
  }
}

function toVerdict(found: readonly (InputProblem | undefined)[], input: unknown): InputVerdict {
  const problems = found.filter((problem) => problem !== undefined);
  return problems.length === 0 ? { ok: true, input } : { ok: false, problems };
}
