export type { OpenAiReply, OpenAiReplyCall } from './openai/openai-reply.js';
export { type OpenAiServerOptions, startOpenAiServer } from './openai/start-openai-server.js';
export type { RequestBody, ScriptedTurn, Turn } from './server/turn.js';
export type { WireRequest, WireServer } from './server/wire-server.js';
