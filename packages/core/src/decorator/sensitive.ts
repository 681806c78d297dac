import { recordOnProperty } from '../metadata/property-record.js';

/** Marks a property whose value is never shown, logged or stored: it is masked in events, history, approval prompts and validation errors. */
export function Sensitive(): (target: object, property: string) => void {
  return (target, property) => recordOnProperty(target, property, { entry: { sensitive: true }, decorator: '@Sensitive' });
}
