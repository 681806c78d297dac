import { expect, test } from '@jest/globals';
import { refuseOldNode } from './refuse-old-node.js';

test.each([['22.13.0'], ['22.20.1'], ['24.0.0'], ['100.0.0']])('G1 Node %s is new enough', (version) => {
  expect(refuseOldNode(version)).toBeUndefined();
});

test.each([['20.20.2'], ['22.12.9'], ['18.0.0']])('G1 Node %s gets one line that says what to do', (version) => {
  expect(refuseOldNode(version)).toBe(
    `toolwright needs Node 22.13 or newer; this is Node ${version}. Install a newer one from https://nodejs.org.`,
  );
});
