import type { ServiceIdentifier } from 'inversify';

/** What a service is called in messages: its class, the text of its symbol, or itself. */
export function serviceName(id: ServiceIdentifier): string {
  if (typeof id === 'symbol') return id.description ?? 'an unnamed symbol';
  return typeof id === 'function' ? id.name : id;
}
