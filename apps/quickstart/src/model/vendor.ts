import type { LanguageModel } from '@toolwright/contract';

/** A vendor whose models the quickstart can ask, and the environment variables that speak of it. */
export interface Vendor {
  /** What `--provider` calls it. */
  readonly name: string;
  /** Where a key may be; the first that is set counts. */
  readonly keyVariables: readonly [string, ...string[]];
  /** Replaces the address of the API. */
  readonly baseUrlVariable: string;
  /** Names the model where `--model` does not. */
  readonly modelVariable: string;
  readonly defaultModel: string;
  connect(connection: Connection): Promise<LanguageModel>;
}

/** What a model of a vendor is made of. */
export interface Connection {
  readonly apiKey: string;
  readonly model: string;
  readonly baseUrl?: string;
}
