import { type Delivery, type JsonObject, type JsonSchema, type ToolContext, ToolwrightError } from '@toolwright/contract';
import { recordOnMethod } from '../metadata/method-record.js';
import { placeName } from '../metadata/own-record.js';
import { checkNumber } from '../option/check-number.js';
import { checkOneOf } from '../option/check-one-of.js';
import { checkTexts } from '../option/check-texts.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import type { ObjectSchema } from '../schema/json/tool-schema-input.js';
import type { InferOutput, StandardSchema } from '../schema/standard/standard-schema.js';
import type { DtoClass } from '../signature/class-type.js';
import type { MethodDecoratorOf } from '../signature/method.js';

/** Options of `@Tool`. */
export interface ToolOptions<O = unknown> {
  /** What the tool does and when to use it, for the model. */
  readonly description: string;
  /** Second part of the tool's name. @default the method's name in snake_case */
  readonly name?: string;
  /** A short name for people. */
  readonly title?: string;
  /** Words by which the tool is found besides its name and description. */
  readonly keywords?: readonly string[];
  /** What the tool belongs to, for people and selectors. */
  readonly category?: string;
  /** Inputs that show how it is used. */
  readonly examples?: readonly JsonObject[];
  /** Version of what the tool does; part of cache keys and idempotency. */
  readonly version?: string;
  /** `at-most-once`: a write whose outcome is unknown is parked for a person, never repeated. @default 'at-least-once' */
  readonly delivery?: Delivery;
  /** `false`: an object with a truthy `error` that the tool returns is data, not a failure. @default it is a failure, unless `output` has that property */
  readonly errorKey?: false;
  /** Largest result that is passed on whole, as JSON in bytes; a larger one is cut. 1–104,857,600. @default 262,144 */
  readonly maxResultBytes?: number;
  /** Class of the result; its schema is published. */
  readonly output?: DtoClass<O & object>;
}

/** Options of `@Tool` that name the input's class, so that nothing depends on emitted metadata. */
export interface ToolOptionsWithInput<I extends object, O = unknown> extends ToolOptions<O> {
  readonly input: DtoClass<I>;
}

/** What a schema cannot say of itself, as `@Sensitive` says it of a class's property. */
interface OptionsBesideSchema {
  /** Places whose values are never shown, logged or stored: `card.number`, `cards[].number`. @default none */
  readonly sensitive?: readonly string[];
}

/** Options of `@Tool` that give the input as a JSON Schema; the method's first parameter is then typed as its author likes. */
export interface ToolOptionsWithSchema<O = unknown> extends ToolOptions<O>, OptionsBesideSchema {
  /** Of draft 2020-12, or of draft 7 where its `$schema` says so. Published untouched; arguments arrive as they were sent. */
  readonly input: ObjectSchema;
}

/** Options of `@Tool` that give the input as a Standard Schema (zod, valibot, arktype); the method's first parameter is what it gives. */
export interface ToolOptionsWithStandard<S extends StandardSchema, O = unknown> extends ToolOptions<O>, OptionsBesideSchema {
  readonly input: S;
  /** What the model sees, where the schema's library cannot say it as JSON Schema itself. */
  readonly inputSchema?: JsonSchema;
}

const known = [
  'description',
  'name',
  'title',
  'keywords',
  'category',
  'examples',
  'version',
  'delivery',
  'errorKey',
  'maxResultBytes',
  'input',
  'inputSchema',
  'sensitive',
  'output',
];
const largestResultBytes = 104_857_600;

/**
 * Makes a method a tool. Its first parameter is the input, a class whose properties carry class-validator rules or what a JSON Schema
 * describes, or is absent; its second, if any, the `ToolContext`. A tool is a write until `@ReadOnly` says otherwise.
 * @throws ToolwrightError `declaration_error` on a static method, without a description, or with an option that is unknown or of another form
 */
export function Tool<S extends StandardSchema, O = unknown>(
  options: ToolOptionsWithStandard<S, O>,
): MethodDecoratorOf<(input: InferOutput<S>, context: ToolContext) => O | Promise<O>>;
export function Tool<I extends object, O = unknown>(
  options: ToolOptionsWithInput<I, O>,
): MethodDecoratorOf<(input: I, context: ToolContext) => O | Promise<O>>;
export function Tool<O = unknown>(
  options: ToolOptionsWithSchema<O>,
): MethodDecoratorOf<(input: never, context: ToolContext) => O | Promise<O>>;
export function Tool<O = unknown>(options: ToolOptions<O>): MethodDecoratorOf<(input: never, context: ToolContext) => O | Promise<O>>;
export function Tool(
  options: ToolOptions &
    OptionsBesideSchema & { readonly input?: DtoClass | ObjectSchema | StandardSchema; readonly inputSchema?: JsonSchema },
): MethodDecoratorOf<never> {
  return (target, method) => {
    const place = placeName(target, method);
    if (typeof target === 'function') {
      throw new ToolwrightError(
        'declaration_error',
        `${place}: @Tool is for methods of instances; received a static method. Remove "static".`,
      );
    }
    refuseUnknownOptions({ place, decorator: '@Tool', options, known });
    if (typeof options.description !== 'string' || options.description.trim() === '') {
      throw new ToolwrightError(
        'declaration_error',
        `${place}: @Tool needs a description that is not empty, because the model chooses by it. Say what the tool does and when to use it.`,
      );
    }
    if (options.keywords !== undefined) checkTexts({ place, option: '@Tool keywords', values: options.keywords, atLeast: 0 });
    if (options.sensitive !== undefined) checkTexts({ place, option: '@Tool sensitive', values: options.sensitive, atLeast: 0 });
    if (options.delivery !== undefined) {
      checkOneOf({ place, option: '@Tool delivery', value: options.delivery, allowed: ['at-least-once', 'at-most-once'] });
    }
    if (options.errorKey !== undefined) refuseOtherErrorKey(place, options.errorKey);
    if (options.maxResultBytes !== undefined) {
      checkNumber({ place, option: '@Tool maxResultBytes', value: options.maxResultBytes, min: 1, max: largestResultBytes });
    }
    recordOnMethod(target, method, { tool: Object.freeze({ ...options }) }, '@Tool');
  };
}

function refuseOtherErrorKey(place: string, errorKey: unknown): void {
  if (errorKey === false) return;
  throw new ToolwrightError(
    'declaration_error',
    `${place}: @Tool errorKey is false or absent; received ${JSON.stringify(errorKey)}. Remove it.`,
  );
}
