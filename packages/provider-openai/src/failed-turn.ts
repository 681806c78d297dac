import { APIError } from 'openai';

/** The SDK's error for a failure that a server reports inside an answer with status 200. @param error as the server wrote it */
export function failedTurn(error: object): APIError {
  return new APIError(undefined, error, undefined, new Headers());
}
