import { describe, expect, test } from '@jest/globals';
import type { CircuitReport } from '@toolwright/contract';
import fc from 'fast-check';
import { type AvailabilityEvidence, judgeAvailability } from './judge-availability.js';

const healthy: AvailabilityEvidence = { now: 1_000, switch: 'on', room: { taken: 0, queued: 0 }, recent: { judged: 100, successRatio: 1 } };
const open: CircuitReport = { name: 'weather.now', state: 'open', reopensAt: 1_500, timesOpened: 1 };
const { reopensAt: _reopensAt, ...heldOpen } = open;

describe('C12 judgeAvailability', () => {
  test.each<[string, Partial<AvailabilityEvidence>, object]>([
    ['a tool that works is available', {}, { kind: 'available' }],
    ['a tool that is switched off is disabled', { switch: 'off' }, { kind: 'disabled' }],
    ['an open circuit is open', { circuit: open }, { kind: 'open', until: 1_500 }],
    ['a circuit held open by hand is open, nobody knows until when', { circuit: heldOpen }, { kind: 'open' }],
    ['a circuit that would let a probe through may be tried', { circuit: open, now: 1_500 }, { kind: 'available' }],
    ['a half-open circuit may be tried', { circuit: { ...open, state: 'half-open' } }, { kind: 'available' }],
    ['a limit that is reached is waited for', { limitedUntil: 1_001 }, { kind: 'rate-limited', until: 1_001 }],
    ['a limit that grants again is none', { limitedUntil: 1_000 }, { kind: 'available' }],
    ['a full bulkhead is busy', { room: { taken: 2, maxConcurrent: 2, queued: 0 } }, { kind: 'busy' }],
    ['a bulkhead with a place left is not', { room: { taken: 1, maxConcurrent: 2, queued: 0 } }, { kind: 'available' }],
    ['a line in front of a bulkhead says that it is full', { room: { taken: 2, queued: 1 } }, { kind: 'busy' }],
    [
      'a tool that runs is not busy for others while nothing says that it is full',
      { room: { taken: 50, queued: 0 } },
      { kind: 'available' },
    ],
    ['health of 0.8 is degraded', { recent: { judged: 100, successRatio: 0.8 } }, { kind: 'degraded', successRatio: 0.8 }],
    ['health above 0.8 is not', { recent: { judged: 100, successRatio: 0.81 } }, { kind: 'available' }],
    ['four calls say nothing yet', { recent: { judged: 4, successRatio: 0 } }, { kind: 'available' }],
    ['five do', { recent: { judged: 5, successRatio: 0 } }, { kind: 'degraded', successRatio: 0 }],
  ])('%s', (_title, change, expected) => {
    expect(judgeAvailability({ ...healthy, ...change })).toEqual(expected);
  });

  test('names the strongest of several reasons', () => {
    const reasons: readonly [string, Partial<AvailabilityEvidence>][] = [
      ['disabled', { switch: 'off' }],
      ['open', { circuit: open }],
      ['rate-limited', { limitedUntil: 2_000 }],
      ['busy', { room: { taken: 1, maxConcurrent: 1, queued: 0 } }],
      ['degraded', { recent: { judged: 10, successRatio: 0.1 } }],
    ];
    fc.assert(
      fc.property(fc.subarray([...reasons], { minLength: 1 }), (given) => {
        const evidence: AvailabilityEvidence = Object.assign({ ...healthy }, ...given.map(([, reason]) => reason));
        expect(judgeAvailability(evidence).kind).toBe(given[0]?.[0]);
      }),
    );
  });
});
