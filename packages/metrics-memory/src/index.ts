export { formatHealth } from './health/format-health.js';
export { type AvailabilityEvidence, judgeAvailability, type Room } from './health/judge-availability.js';
export { MemoryToolHealth, type ToolHealthOptions } from './health/memory-tool-health.js';
export { HistoryRecorder } from './history/history-recorder.js';
export { MemoryHistoryStore } from './history/memory-history-store.js';
export { toJsonLines } from './history/to-json-lines.js';
export type { CallState, StateStatus } from './state/call-state.js';
export { type CallStateFilter, ExecutionStates, type ExecutionStatesOptions, type PlannedCall } from './state/execution-states.js';
export type { RunState } from './state/run-state.js';
