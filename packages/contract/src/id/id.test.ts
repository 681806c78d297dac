import { describe, expect, test } from '@jest/globals';
import { parseRunId } from './run-id.js';
import { parseToolName } from './tool-name.js';

describe('ids', () => {
  test.each(['weather.forecast', 'a.b', 'home-office.set_light-2', 'a.b.c', `a.${'b'.repeat(126)}`])('A1 %s is a tool name', (text) => {
    expect(parseToolName(text)).toBe(text);
  });

  test.each(['', 'weather', '.forecast', 'weather.', 'weather..x', 'we ather.x', '1.x', 'a.b!', `a.${'b'.repeat(127)}`])(
    'A1 "%s" is none',
    (text) => {
      const refusal = { code: 'declaration_error', message: expect.stringContaining(`received "${text}"`) };
      expect(() => parseToolName(text)).toThrow(expect.objectContaining(refusal));
    },
  );

  test('a run id is not empty', () => {
    expect(parseRunId('run_1')).toBe('run_1');
    const refusal = { code: 'declaration_error', message: expect.stringContaining('A run id is a text that is not empty') };
    expect(() => parseRunId('')).toThrow(expect.objectContaining(refusal));
  });
});
