/** The name under which provider states of this API are kept. */
export const chatApi = 'openai-chat';
