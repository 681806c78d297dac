export { startAnthropicServer } from './anthropic/start-anthropic-server.js';
export type { BodyValidator } from './check/body-validator.js';
export { loadSpecification, type Specification, type SpecificationName } from './check/load-specification.js';
export { startGeminiServer } from './gemini/start-gemini-server.js';
export { startOpenAiChatServer } from './openai-chat/start-openai-chat-server.js';
export { startOpenAiResponsesServer } from './openai-responses/start-openai-responses-server.js';
export { loadRecordings, type Recordings } from './recording/load-recordings.js';
export { type CalledTool, type Reading, toExpectedReading, toReading } from './recording/reading.js';
export type {
  ExpectedCall,
  ExpectedTurn,
  RecordedApi,
  RecordedRefusal,
  RecordedReply,
  RecordedStream,
} from './recording/recording.js';
export { type CreateModel, replayReply, replayStream, type StreamReplay } from './recording/replay.js';
export { tornStream } from './recording/torn-stream.js';
export { assistantTurn, toAssistantTurn } from './sample/assistant-turn.js';
export { failureOf } from './sample/failure-of.js';
export { readTurn } from './sample/read-turn.js';
export { sampleConversation, sampleTools } from './sample/sample-conversation.js';
export { sampleRequest } from './sample/sample-request.js';
export { sampleFailure, sampleResult } from './sample/sample-result.js';
export { sampleTool } from './sample/sample-tool.js';
export { type WatchedFetch, watchFetch } from './sample/watch-fetch.js';
export { connectScripted, type ScriptedSide } from './script/connect-scripted.js';
export type { Reply, ReplyCall, ReplyUsage } from './script/reply.js';
export type { ScriptedServerOptions } from './script/scripted-server-options.js';
export type { Interruption, RefusingTurn, RequestBody, ScriptedTurn, Turn } from './script/turn.js';
export type { Chunk } from './server/answer.js';
export { findClosedUrl } from './server/find-closed-url.js';
export type { RawAnswer } from './server/raw-answer.js';
export { serveRaw } from './server/serve-raw.js';
export type { Split } from './server/split.js';
export { type EventParts, toEventText } from './server/to-event-text.js';
export type { WireRequest, WireServer } from './server/wire-server.js';
