/** Under this name turns of Gemini keep what only its API understands. */
export const api = 'google-gemini';
