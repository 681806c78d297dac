import { describe, expect, test } from '@jest/globals';
import { findPatternRisk } from './find-pattern-risk.js';

describe('B3 findPatternRisk', () => {
  test.each([['^(a+)+$'], ['^(\\w+\\s?)*$'], ['(x+x+)+y'], ['^(([a-z])+.)+[A-Z]([a-z])+$']])('%s is exponential', (pattern) => {
    expect(findPatternRisk(pattern)).toBe('exponential');
  });

  test.each([['^(a|aa)+$'], ['^(a|a?)+$'], ['^([a-z]|[a-z0-9])*$'], ['^("|[^x])*$'], ['^(?:(?:foo|fob){1,50})$']])(
    '%s repeats alternatives that begin alike',
    (pattern) => {
      expect(findPatternRisk(pattern)).toBe('ambiguous');
    },
  );

  test.each([['\\s+$'], ['^\\d+\\d+$'], ['^.*a.*b.*$']])('%s is slow on long texts only', (pattern) => {
    expect(findPatternRisk(pattern)).toBe('polynomial');
  });

  test.each([
    ['^-?\\d+(\\.\\d+)?$'],
    ['^[a-z]+(-[a-z]+)*$'],
    ['^(?:a|b)*$'],
    ['^(?:ab|ac)?$'],
    ['^\\p{L}{1,40}$'],
    ['^(?<year>\\d{4})-\\d{2}$'],
    ['^(?:[A-Za-z0-9+/]{4})*={0,2}$'],
    [''],
  ])('%s is safe', (pattern) => {
    expect(findPatternRisk(pattern)).toBe('none');
  });

  test('a text that is no regular expression is unreadable', () => {
    expect(findPatternRisk('[a-')).toBe('unreadable');
  });
});
