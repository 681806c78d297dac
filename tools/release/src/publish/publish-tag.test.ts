import { expect, test } from '@jest/globals';
import { toPublishTag } from './publish-tag.ts';

test.each([
  ['1.0.0', 'latest'],
  ['1.0.0-next.3', 'next'],
  ['1.0.0+build-7', 'latest'],
])('toPublishTag publishes %s as %s', (version, tag) => {
  expect(toPublishTag(version)).toBe(tag);
});
