import { afterEach, describe, expect, test } from '@jest/globals';
import { loadSpecification } from '../src/check/load-specification.js';
import type { WireServer } from '../src/server/wire-server.js';
import { followUp } from './follow-up.js';
import { sampleReply } from './sample-reply.js';
import { ask, vendorCases } from './vendor-case.js';

let server: WireServer | undefined;

afterEach(() => server?.close());

describe.each(vendorCases)('E1 the published schema of $specification', (vendor) => {
  test('is asked when no rule of ours is broken', async () => {
    server = await vendor.start({ turns: [], validate: () => ['/ is refused by this test'] });
    const response = await ask(server, { vendor });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('refused by this test')]);
  });

  const specification = loadSpecification(vendor.specification);
  if (specification.kind === 'absent') {
    test.skip(`needs ${specification.path}, which is not there`, () => expect(specification.kind).toBe('loaded'));
    return;
  }
  const { validate } = specification;

  test('accepts the question that the server accepts', async () => {
    server = await vendor.start({ turns: [{ reply: { text: 'Cold.' } }, { reply: { text: 'Cold.' } }], validate });
    expect((await ask(server, { vendor })).status).toBe(200);
    expect((await ask(server, { vendor, delivery: 'stream' })).status).toBe(200);
  });

  test('accepts a turn with reasoning and calls that goes back with their results, as the server does', async () => {
    server = await vendor.start({ turns: [{ reply: sampleReply }, { reply: { text: 'Cold.' } }], validate });
    const reply: unknown = await (await ask(server, { vendor })).json();
    const body = JSON.stringify({ ...vendor.body, ...followUp(vendor.api, reply) });
    const response = await ask(server, { vendor, body });
    expect([response.status, await response.json()]).toEqual([200, expect.anything()]);
  });

  test('names what is wrong, and where', () => {
    expect(validate({ ...vendor.body, tools: 'none' }).join('\n')).toMatch(/\/tools must be array/);
  });
});
