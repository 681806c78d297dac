import type { JsonValue, ToolDescriptor } from '@toolwright/contract';
import { splitWords, stemOf, tokenize } from '@toolwright/relevance';
import { readTenses, type Tense } from '../request/tense.js';
import { type Parameter, readParameters } from './parameter.js';

/** A tool of the request, with the words by which the request may mean it. */
export interface OfferedTool {
  readonly descriptor: ToolDescriptor;
  readonly parameters: readonly Parameter[];
  /** The words of its own name, without the plugin: `suggest`, `clothing`. */
  readonly nameWords: readonly string[];
  /** Stems of name, title and keywords. */
  readonly nameStems: ReadonlySet<string>;
  /** Stems of the description. */
  readonly descriptionStems: ReadonlySet<string>;
  /** Stems of its parameters' names and descriptions. */
  readonly parameterStems: ReadonlySet<string>;
  /** Stems of the values that its parameters are limited to. */
  readonly valueStems: ReadonlySet<string>;
  /** Whether it speaks of the present, the future or the past. */
  readonly tenses: ReadonlySet<Tense>;
  /** What people call it: "suggest clothing". */
  readonly label: string;
}

/** Reads off a descriptor what the rules need. */
export function toOfferedTool(descriptor: ToolDescriptor): OfferedTool {
  const { name, title, description, keywords, input } = descriptor;
  const nameWords = splitWords(name.slice(name.lastIndexOf('.') + 1));
  const parameters = readParameters(input.schema);
  return {
    descriptor,
    parameters,
    nameWords,
    nameStems: new Set([name, title ?? '', ...keywords].flatMap(stemsOf)),
    descriptionStems: new Set(tokenize(description)),
    parameterStems: new Set(parameters.flatMap(({ name, descriptionStems }) => [...name.stems, ...descriptionStems])),
    valueStems: new Set(parameters.flatMap(({ schema }) => textsOf(schema.enum ?? schema.items?.enum).flatMap(tokenize))),
    tenses: readTenses([name, description, ...keywords].join(' ')),
    label: title ?? nameWords.join(' '),
  };
}

// Unlike ranking, this keeps stop words: a tool may well be called `use` or `check`.
function stemsOf(text: string): readonly string[] {
  return splitWords(text).map(stemOf);
}

function textsOf(values: readonly JsonValue[] = []): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
