import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { Exchange } from '../conversation/exchange.js';
import { isObject } from '../json/shape.js';
import { labelOf } from './call-label.js';
import { describeData, type Focus } from './describe-data.js';
import { capitalise, endSentence, formatText } from './format-value.js';
import { tellFailure } from './tell-failure.js';
import type { Topic } from './topic.js';

/** What a reader is to be told, and which tools did something rather than find something out. */
export interface Telling {
  readonly focus: Focus;
  readonly isWrite: (tool: string) => boolean;
  /** The round that is answered; what an earlier one did was not done again. */
  readonly round: number;
}

/** Fields that tell where a subject lies; they stand behind its name. */
const wider = ['region', 'country'];

/** Tells what was found about one subject: its name, then a sentence for each result. What has no subject, did something or failed is headed by the call itself. */
export function tellTopic({ subject, exchanges }: Topic, { focus, isWrite, round }: Telling): string {
  const place = subject === '' ? [] : placeOf(subject, exchanges);
  const isAbout = ({ tool, result }: Exchange) => subject !== '' && result?.success === true && isContainer(result.data) && !isWrite(tool);
  const about = exchanges.filter(isAbout).map((exchange) => tellFinding(exchange, { ...focus, told: lowerCased([subject, ...place]) }));
  const others = exchanges
    .filter((exchange) => !isAbout(exchange))
    .map((exchange) => tellCall(exchange, focus, isWrite(exchange.tool) ? tellDone(exchange, round) : ''));
  const findings = about.length > 0 ? [`${capitalise([subject, ...place].join(', '))}: ${about.join(' ')}`] : [];
  return [...findings, ...others].join('\n');
}

function tellFinding({ result }: Exchange, focus: Focus): string {
  if (!result?.success) return '';
  const { data, degraded } = result;
  // That a degraded result is approximate, the answer says below, with the reason.
  const text = describeData(degraded && isObject(data) ? { ...data, approximate: undefined } : data, focus);
  return endSentence(capitalise(text || 'nothing found'));
}

function tellCall(exchange: Exchange, focus: Focus, done: string): string {
  const { result, arguments: callArguments } = exchange;
  if (!result?.success) return tellFailure(exchange);
  const told = lowerCased(Object.values(callArguments).filter((value) => typeof value === 'string'));
  const text = describeData(result.data, { ...focus, told });
  return endSentence(`${labelOf(exchange)}: ${[done, text].filter((part) => part !== '').join('; ') || 'nothing found'}`);
}

function tellDone(exchange: Exchange, round: number): string {
  return exchange.round < round ? 'done before in this conversation, not repeated' : 'done';
}

/** The wider places of a subject, from results that repeat the subject and so are about it. */
function placeOf(subject: string, exchanges: readonly Exchange[]): readonly string[] {
  const data = exchanges.map(({ result }) => (result?.success ? result.data : null)).filter(isObject);
  const about = data.filter((each) =>
    Object.values(each).some((value) => typeof value === 'string' && value.toLowerCase() === subject.toLowerCase()),
  );
  return [...new Set(about.flatMap(placesIn))];
}

function placesIn(data: JsonObject): readonly string[] {
  return wider
    .map((key) => data[key])
    .filter((value) => typeof value === 'string' && value !== '')
    .map((value) => formatText(String(value)));
}

function isContainer(data: JsonValue): boolean {
  return typeof data === 'object' && data !== null;
}

function lowerCased(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map((text) => text.toLowerCase()));
}
