import { EVENT_LISTENER, HISTORY_STORE, LANGUAGE_MODEL, PRINCIPAL, RUN_ID, TOOL_HEALTH } from '@toolwright/contract';

// What a missing service is usually given by, by the name of its identifier.
const sources: Readonly<Record<string, string>> = {
  [String(LANGUAGE_MODEL)]: '@toolwright/provider-local or @toolwright/provider-openai usually gives it: createApp({ model: local() }).',
  [String(EVENT_LISTENER)]: '@toolwright/metrics-winston usually gives one: createApp({ listeners: [ … ] }).',
  [String(TOOL_HEALTH)]: '@toolwright/metrics-memory usually gives it: createApp({ modules: [memoryModule()] }).',
  [String(HISTORY_STORE)]: '@toolwright/metrics-memory usually gives it: createApp({ modules: [memoryModule()] }).',
  [String(PRINCIPAL)]: 'createApp from @toolwright/app gives it to what lives for one run.',
  [String(RUN_ID)]: 'createApp from @toolwright/app gives it to what lives for one run.',
};

/** Where a missing service usually comes from, as advice. @param service as the container names it */
export function usualSource(service: string): string {
  return sources[service] ?? 'Bind it in a module: createApp({ modules: [new ContainerModule(({ bind }) => …)] }).';
}
