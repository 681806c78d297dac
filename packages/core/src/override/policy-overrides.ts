import type {
  BulkheadOptions,
  CircuitBreakerOptions,
  ConfigurableKind,
  PolicyOptions,
  RateLimitOptions,
} from '../policy/policy-options.js';

/** Changes to policies that tools declare: single options, or `enabled: false` to switch the policy off. */
export type PolicyPatch = {
  readonly [K in ConfigurableKind]?: Partial<NonNullable<PolicyOptions[K]>> & { readonly enabled?: boolean };
};

/** Policies for tools that do not declare them. They can only tighten, so retries, caches and fallbacks are not among them. */
export interface PolicyAdditions {
  readonly circuitBreaker?: CircuitBreakerOptions;
  readonly bulkhead?: BulkheadOptions;
  readonly rateLimit?: RateLimitOptions;
  /** Asks a person before each call. */
  readonly approval?: { readonly reason?: string; readonly expiresMs?: number };
  /** Permissions that a principal must have besides those that the tool declares. */
  readonly permissions?: readonly string[];
}

/** What one part of the overrides says. */
export interface PolicyLayer extends PolicyPatch {
  readonly add?: PolicyAdditions;
}

/**
 * Policies changed without touching code. Later wins: what decorators say, then `global`, then `plugins`, then `tools`. Holds nothing but
 * JSON, so that it may come from a file or the environment.
 */
export interface PolicyOverrides {
  readonly global?: PolicyLayer;
  /** By the plugin's name. */
  readonly plugins?: { readonly [name: string]: PolicyLayer };
  /** By the tool's name, `plugin.tool`. */
  readonly tools?: { readonly [name: string]: PolicyLayer };
}

/** Identifies the bound `PolicyOverrides`. */
export const POLICY_OVERRIDES = Symbol.for('toolwright.PolicyOverrides');
