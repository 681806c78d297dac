import type { LanguageModel, SchemaDialect } from '@toolwright/contract';
import type { RecordedApi, ScriptedServerOptions, SpecificationName, WireServer } from '@toolwright/wire';

/** One of the APIs that a model is reached by, through the vendor's own SDK. */
export interface ModelApi {
  /** As the rows call it. */
  readonly name: RecordedApi;
  readonly dialect: SchemaDialect;
  /** The published schema of its requests. */
  readonly specification: SpecificationName;
  /** A model at this address. */
  createModel(baseUrl: string): LanguageModel;
  /** A server on this machine that judges requests as the vendor does. */
  startServer(options: ScriptedServerOptions): Promise<WireServer>;
}
