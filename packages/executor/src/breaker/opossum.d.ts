/** The part of opossum 10 that we use; the package has no types of its own. */
declare module 'opossum' {
  interface Options {
    readonly name: string;
    readonly timeout: false;
    readonly errorThresholdPercentage: number;
    readonly enableSnapshots: boolean;
    readonly rollingPercentilesEnabled: boolean;
    readonly rollingCountBuckets: number;
    readonly rotateBucketController: NodeJS.EventEmitter;
    readonly state?: { readonly closed: boolean; readonly halfOpen: boolean };
  }

  class CircuitBreaker {
    constructor(action: () => unknown, options: Options);
    readonly closed: boolean;
    readonly opened: boolean;
    readonly halfOpen: boolean;
    open(): void;
    close(): void;
    on(event: 'open' | 'close', listener: () => void): this;
    removeAllListeners(event: 'open'): this;
  }

  export = CircuitBreaker;
}
