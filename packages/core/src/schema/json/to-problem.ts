import type { InputProblem } from '@toolwright/contract';
import type { ErrorObject } from 'ajv';
import { preview } from '../preview.js';
import { surplus } from '../surplus.js';
import { expectedBy } from './expected-by.js';
import { joinPath, toProblemPath } from './problem-path.js';

/** Says an error of ajv's in our words. @param root what was checked, as a whole */
export function toProblem({ keyword, params, instancePath, data }: ErrorObject, root: unknown): InputProblem {
  const path = toProblemPath(instancePath, root);
  const missing: unknown = params.missingProperty;
  if (typeof missing === 'string') {
    return { path: joinPath({ path, value: data }, missing), expected: 'a value', received: 'nothing', rule: 'required' };
  }
  const added: unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof added === 'string') {
    const value = (data as Readonly<Record<string, unknown>>)[added];
    return { path: joinPath({ path, value: data }, added), received: preview(value), ...surplus };
  }
  return { path, expected: expectedBy(keyword, params), received: preview(data), rule: keyword };
}
