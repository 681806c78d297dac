import { findUnknownNames } from '../check/find-unknown-names.js';
import { isCount } from '../check/is-count.js';
import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkMessages } from './check-messages.js';
import { checkParts } from './check-parts.js';
import { checkSignatures } from './check-signatures.js';
import { checkTools } from './check-tools.js';

const knownNames =
  'cachedContent contents generationConfig labels safetySettings serviceTier store systemInstruction toolConfig tools'.split(' ');
const knownSettings = `audioTimestamp candidateCount enableAffectiveDialog enableEnhancedCivicAnswers frequencyPenalty imageConfig logprobs
  maxOutputTokens mediaResolution presencePenalty responseFormat responseJsonSchema responseLogprobs responseMimeType responseModalities
  responseSchema routingConfig seed speechConfig stopSequences temperature thinkingConfig topK topP`.split(/\s+/);

/** Finds what `generateContent` would refuse in a request's body. */
export function* checkBody(body: JsonRecord, issued: readonly unknown[]): Generator<Violation> {
  yield* findUnknownNames(body, { known: knownNames });
  yield* checkSettings(body.generationConfig);
  if (body.systemInstruction !== undefined) yield* checkParts(body.systemInstruction, 'systemInstruction');
  yield* checkMessages(body.contents);
  yield* checkSignatures(body.contents, issued);
  yield* checkTools(body);
}

function* checkSettings(settings: unknown = {}): Generator<Violation> {
  const param = 'generationConfig';
  if (!isRecord(settings)) {
    yield { message: 'Expected an object.', param };
    return;
  }
  yield* findUnknownNames(settings, { known: knownSettings, param });
  if (!isCount(settings.maxOutputTokens ?? 1)) {
    yield { message: 'Expected an integer of at least 1.', param: `${param}.maxOutputTokens` };
  }
}
