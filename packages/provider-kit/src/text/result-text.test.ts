import { describe, expect, test } from '@jest/globals';
import { createFailure, type ToolResult } from '@toolwright/contract';
import { missingResultText, resultText } from './result-text.js';

const common = {
  callId: 'call_1',
  tool: 'weather.forecast',
  attempts: 3,
  durationMs: 5,
  warnings: [],
  timestamp: '2026-11-21T12:00:00.000Z',
};

describe('E1 resultText', () => {
  test('is the JSON text of a success', () => {
    const result: ToolResult = { ...common, success: true, source: 'tool', data: { city: 'Oslo', high: -3 } };
    expect(JSON.parse(resultText(result))).toEqual({ success: true, data: { city: 'Oslo', high: -3 }, timestamp: common.timestamp });
  });

  test('says what a model may know of a failure, and no more', () => {
    const failure = createFailure('timeout', 'No answer in 10,000 ms.', { cause: new TypeError('secret host') });
    const text = resultText({ ...common, success: false, failure });
    expect(JSON.parse(text)).toMatchObject({ success: false, error: 'No answer in 10,000 ms.', code: 'timeout', retryable: true });
    expect(text).not.toContain('secret host');
  });

  test('answers a call whose result is missing without claiming that it did not run', () => {
    expect(JSON.parse(missingResultText)).toMatchObject({ success: false, code: 'outcome_unknown', retryable: false });
  });
});
