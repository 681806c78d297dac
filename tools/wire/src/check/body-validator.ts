/** Names what is wrong with a request's body; nothing if it is fine. */
export type BodyValidator = (body: unknown) => readonly string[];
