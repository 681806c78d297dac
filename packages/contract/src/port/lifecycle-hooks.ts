/** How well a part works: as it should, with less than it promises, or not at all. */
export type HealthStatus = 'ok' | 'degraded' | 'down';

/** What a part says of itself. */
export interface Health {
  readonly status: HealthStatus;
  /** For a person: what is wrong, or how well it goes. */
  readonly detail?: string;
}

/** What a plugin or a service that a module binds may have besides its work; each is optional. */
export interface LifecycleHooks {
  /** Called once, before the first use, after that of everything it injects. A failure keeps the application from starting. */
  onInit?(): void | Promise<void>;
  /** Called once at the end, before that of everything it injects. */
  onDispose?(): void | Promise<void>;
  /** Asked when somebody wants to know; answers within one second. Throwing means `down`. */
  health?(): Health | Promise<Health>;
}
