import type { ClassType } from './class-type.js';
import type { AnyMethod, MethodDescriptor } from './method.js';

/** A decorator that records a policy for one tool, or on the class for all its tools. */
export interface PolicyDecorator {
  (target: object, method: string, descriptor: MethodDescriptor<AnyMethod>): void;
  <C extends ClassType>(target: C): void;
}
