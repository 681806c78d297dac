import type { ContractCase } from '../contract-case.js';
import { callCases } from './call-cases.js';
import { failureCases } from './failure-cases.js';
import type { ModelSubject } from './model-behaviour.js';
import { turnCases } from './turn-cases.js';
import { withdrawalCases } from './withdrawal-cases.js';

const cases = [...turnCases, ...callCases, ...failureCases, ...withdrawalCases];

/**
 * What every `LanguageModel` promises, as cases for any test runner; those that need what the other side cannot do are left out.
 * @example for (const { title, run } of languageModelContract(subject)) test(`E1 ${title}`, run);
 */
export function languageModelContract({ behaviours, connect }: ModelSubject): readonly ContractCase[] {
  return cases
    .filter(({ behaviour }) => behaviours.includes(behaviour.kind))
    .map(({ name: title, behaviour, check }) => ({
      title,
      async run() {
        const connected = await connect(behaviour);
        const controller = new AbortController();
        try {
          await check(connected, controller);
        } finally {
          controller.abort();
          await connected.close?.();
        }
      },
    }));
}
