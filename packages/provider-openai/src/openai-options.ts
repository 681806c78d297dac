import type { Clock } from '@toolwright/contract';
import type { ApiName } from './choose-api.js';

/** Which model to ask, and where. */
export interface OpenAiOptions {
  /** The server's name of the model. */
  readonly model: string;
  /** Any text for a server that asks for no key. @default the environment variable OPENAI_API_KEY, read when `openai` is called */
  readonly apiKey?: string;
  /** Where the API begins, `/v1` included. @default the environment variable OPENAI_BASE_URL, else `https://api.openai.com/v1` */
  readonly baseUrl?: string;
  /** Which API to speak. @default 'responses' with OpenAI itself, 'chat' with every other base URL: few compatible servers have the other */
  readonly api?: ApiName;
  /** How much the model thinks, in the server's words, such as `low`; models that do not reason refuse it. @default the server's */
  readonly reasoningEffort?: string;
  /** Asks Responses for a summary of the model's thoughts; without one it shows none. @default none */
  readonly reasoningSummary?: 'auto' | 'concise' | 'detailed';
  /** The organization that pays. @default the environment variable OPENAI_ORG_ID */
  readonly organization?: string;
  /** Carries the requests, for proxies and tests. @default the global `fetch` */
  readonly fetch?: typeof globalThis.fetch;
  /** Tells how far away a `Retry-After` date is. @default the machine's */
  readonly clock?: Clock;
}
