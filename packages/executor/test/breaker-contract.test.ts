import { describe, expect, test } from '@jest/globals';
import { breakerContract, ManualClock } from '@toolwright/testkit';
import { OpossumBreakers } from '../src/breaker/opossum-breakers.js';

describe('C6 OpossumBreakers keep the contract of their port', () => {
  const cases = breakerContract(() => {
    const clock = new ManualClock();
    return { source: new OpossumBreakers({ clock }), advance: (ms) => clock.advance(ms) };
  });
  test.each(cases)('$title', async ({ run }) => expect(await run()).toBeUndefined());
});
