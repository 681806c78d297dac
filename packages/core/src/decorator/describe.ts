import type { JsonValue } from '@toolwright/contract';
import { recordOnProperty } from '../metadata/property-record.js';

/** Options of `@Describe`. */
export interface DescribeOptions {
  /** Values that a model may take as patterns. */
  readonly examples?: readonly JsonValue[];
}

/** Tells the model what a property of an input or result means: `@Describe('City name', { examples: ['Beijing'] })`. */
export function Describe(description: string, { examples }: DescribeOptions = {}): (target: object, property: string) => void {
  return (target, property) =>
    recordOnProperty(target, property, { entry: { description, ...(examples && { examples }) }, decorator: '@Describe' });
}
