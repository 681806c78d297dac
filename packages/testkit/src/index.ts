export { SeededRandom } from './chance/seeded-random.js';
export { ManualClock } from './clock/manual-clock.js';
export { type EventOfType, RecordingListener } from './event/recording-listener.js';
export { SequentialIds } from './id/sequential-ids.js';
export { type LogLine, RecordingLogger } from './log/recording-logger.js';
export { ScriptedModel } from './model/scripted-model.js';
export type { ScriptedAnswer, ScriptedCall, ScriptedFailure, ScriptedReply, ScriptedTurn } from './model/scripted-turn.js';
export { registryOf } from './tool/registry-of.js';
export { type Handler, type ToolOptions, toolOf } from './tool/tool-of.js';
