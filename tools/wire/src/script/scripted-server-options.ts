import type { BodyValidator } from '../check/body-validator.js';
import type { Turn } from './turn.js';

/** The script of a server. */
export interface ScriptedServerOptions {
  /** What each valid request gets, in order. A request that breaks a rule of the API is refused and uses up no turn. */
  readonly turns: readonly Turn[];
  /** The one key that is accepted. @default any */
  readonly apiKey?: string;
  /** Judges bodies that broke no rule once more, for example by the vendor's published schema. @default none */
  readonly validate?: BodyValidator;
}
