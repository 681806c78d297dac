/** What decides, besides the server's word, why a turn ended. */
export interface TurnContent {
  readonly hasCalls: boolean;
  readonly hasRefusal: boolean;
}
