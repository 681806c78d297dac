import { describe, expect, test } from '@jest/globals';
import { describeSteps, readArguments } from './check-arguments.ts';
import type { Step } from './step/step.ts';

const stepOf = (name: string): Step => ({ name, purpose: `looks at ${name}`, run: async () => ({ ok: true, output: '' }) });
const steps = [stepOf('format'), stepOf('layers'), stepOf('types')];

describe('readArguments', () => {
  test('runs all steps when none is named', () => {
    expect(readArguments([], steps)).toEqual({ kind: 'run', steps, mode: 'check' });
  });

  test('runs only the named steps, in their own order', () => {
    expect(readArguments(['types', 'format'], steps)).toMatchObject({ steps: [{ name: 'format' }, { name: 'types' }] });
  });

  test('takes --fix in any place', () => {
    expect(readArguments(['--fix', 'layers'], steps)).toMatchObject({ steps: [{ name: 'layers' }], mode: 'fix' });
  });

  test('names the steps there are when one does not exist', () => {
    expect(readArguments(['layer'], steps)).toEqual({
      kind: 'wrong',
      message: 'There is no step "layer". The steps are: format, layers, types.',
    });
  });

  test('prefers help to everything else', () => {
    expect(readArguments(['layer', '--help'], steps)).toEqual({ kind: 'help' });
  });
});

describe('describeSteps', () => {
  test('lists each step with its purpose', () => {
    expect(describeSteps(steps)).toContain('  layers  looks at layers');
  });
});
