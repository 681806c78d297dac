import { expect, test } from '@jest/globals';
import { toEventText } from './to-event-text.js';

test.each([
  [{ data: '[DONE]' }, 'data: [DONE]\n\n'],
  [{ event: 'ping', data: { type: 'ping' } }, 'event: ping\ndata: {"type":"ping"}\n\n'],
  [{ data: {}, lineEnd: '\r\n' as const }, 'data: {}\r\n\r\n'],
])('E3 toEventText writes %j', (parts, text) => {
  expect(toEventText(parts)).toBe(text);
});
