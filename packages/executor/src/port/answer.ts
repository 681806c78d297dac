/** What somebody is asked for: there at once, or still to come. */
export type Answer<T> = T | PromiseLike<T>;
