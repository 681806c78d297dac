import type { PolicySet } from '@toolwright/contract';
import type { ConfigurableKind, PolicyOptions } from './policy-options.js';

/** Everything that is known about the options of one kind of policy: decorators and configuration go by it alike. */
export interface PolicyDefinition<K extends ConfigurableKind = ConfigurableKind> {
  readonly kind: K;
  /** For example `@Retry`. */
  readonly decorator: string;
  /** Names of its options. */
  readonly known: readonly string[];
  /** Options that take each other's place: giving the one drops the others. */
  readonly exclusive?: { readonly [option: string]: readonly string[] };
  /** What holds where an option is not given. */
  readonly defaults: Partial<NonNullable<PolicyOptions[K]>>;
  /** Refuses options that are out of range or contradict each other. @throws ToolwrightError `declaration_error` naming place and option */
  readonly check: (place: string, options: NonNullable<PolicyOptions[K]>) => void;
  /** Makes the policy of options that have passed the check, defaults filled in. */
  readonly toPolicy: (options: NonNullable<PolicyOptions[K]>) => NonNullable<PolicySet[K]>;
}
