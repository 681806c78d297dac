import type { Clock, RateLimiter, RateRequest, RateVerdict } from '@toolwright/contract';
import { LruMap } from '../store/lru-map.js';
import { TokenBucket } from './token-bucket.js';

/** What the limiter needs from outside. */
export interface TokenBucketsOptions {
  readonly clock: Clock;
  /** Buckets kept; beyond that the one not used for the longest time is forgotten, so that its key starts with a full one. ≥ 1. @default 10,000 */
  readonly maxKeys?: number;
}

/** Token buckets in this process's memory, filled lazily: an idle one costs no timer. */
export class TokenBuckets implements RateLimiter {
  readonly #clock: Clock;
  readonly #byKey: LruMap<TokenBucket>;
  #lastKey: string | undefined;
  #last: TokenBucket | undefined;

  constructor({ clock, maxKeys = 10_000 }: TokenBucketsOptions) {
    this.#clock = clock;
    this.#byKey = new LruMap(maxKeys);
  }

  take(request: RateRequest): RateVerdict {
    return this.#bucketOf(request.key).take(request);
  }

  #bucketOf(key: string): TokenBucket {
    // Setting a key anew costs as much as several stages, and the one that was used last stands last already.
    if (this.#last !== undefined && key === this.#lastKey) return this.#last;
    const bucket = this.#byKey.get(key) ?? this.#addBucket(key);
    this.#lastKey = key;
    this.#last = bucket;
    return bucket;
  }

  #addBucket(key: string): TokenBucket {
    const bucket = new TokenBucket(this.#clock);
    this.#byKey.set(key, bucket);
    return bucket;
  }
}
