/** OpenAI's two APIs for conversations: Chat Completions, which many servers speak, and Responses, which keeps reasoning. */
export type ApiName = 'chat' | 'responses';

/** The API that a server is spoken to in, where nobody says: Responses with OpenAI itself, its regions included. */
export function chooseApi(baseUrl: string): ApiName {
  return /^(?:[\w-]+\.)?api\.openai\.com$/.test(URL.parse(baseUrl)?.hostname ?? '') ? 'responses' : 'chat';
}
