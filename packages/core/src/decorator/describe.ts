import type { JsonValue } from '@toolwright/contract';
import { recordOnProperty } from '../metadata/property-record.js';

/** Options of `@Describe`. */
export interface DescribeOptions {
  /** A short name for people, where one is shown. @default none */
  readonly title?: string;
  /** Values that a model may take as patterns. @default none */
  readonly examples?: readonly JsonValue[];
}

/** Tells the model what a property of an input or result means: `@Describe('City name', { examples: ['Beijing'] })`. */
export function Describe(description: string, { title, examples }: DescribeOptions = {}): (target: object, property: string) => void {
  const entry = { description, ...(title !== undefined && { title }), ...(examples && { examples }) };
  return (target, property) => recordOnProperty(target, property, { entry, decorator: '@Describe' });
}
