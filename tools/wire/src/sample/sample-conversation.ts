import type { Message } from '@toolwright/contract';
import { assistantTurn } from './assistant-turn.js';
import { sampleResult } from './sample-result.js';
import { sampleTool } from './sample-tool.js';

/** One that takes a city, and one whose input is left open. */
export const sampleTools = [sampleTool('weather.forecast'), sampleTool('clock.now', { schema: {} })];

/** A conversation in which the model has called both sample tools and may now answer. */
export const sampleConversation: readonly Message[] = [
  { role: 'system', text: 'Be brief.' },
  { role: 'user', text: 'Weather in Oslo, and the time?' },
  assistantTurn({ id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } }, { id: 'b', name: 'clock.now', arguments: '{}' }),
  { role: 'tool', results: [sampleResult('a', { high: -3 }), sampleResult('b', '12:00')] },
];
