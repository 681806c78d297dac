import { afterEach, describe, expect, test } from '@jest/globals';
import { isRecord } from '../src/check/is-record.js';
import { loadRecordings } from '../src/recording/load-recordings.js';
import type { RecordedReply, RecordedStream } from '../src/recording/recording.js';
import type { WireServer } from '../src/server/wire-server.js';
import { followUp } from './follow-up.js';
import { ask, vendorCases } from './vendor-case.js';

/** A turn with a call, without what the dev rows happen not to show: arguments and cached tokens. */
const reply = {
  reasoning: 'Hm.',
  toolCalls: [{ name: 'now', arguments: {} }],
  usage: { inputTokens: 3, outputTokens: 2, reasoningTokens: 1 },
};
/** Fields that the dev rows happen not to show. */
const documented = ['.candidates.content.parts.functionCall.args'];
const natives = ['openai', 'azure', 'anthropic', 'google', 'google-vertex'];
let server: WireServer | undefined;

afterEach(() => server?.close());

describe('E1 recorded replies', () => {
  describe.each(vendorCases)('of $api', (vendor) => {
    const recordings = loadRecordings(vendor.api);
    if (recordings.kind === 'absent') {
      test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
      return;
    }
    const { replies, streams } = recordings;
    const events = streams.filter(isReadable).flatMap(({ chunks }) => chunks.map((chunk): unknown => JSON.parse(chunk)));

    test('may go back in a history', async () => {
      const histories = replies.filter(mayGoBack).map(({ id, body }) => ({ id, history: followUp(vendor.api, body) }));
      server = await vendor.start({ turns: histories.map(() => ({ reply })) });
      for (const { id, history } of histories) {
        // Recorded reasoning was stored at the vendor, so it came without its content.
        const body = JSON.stringify({ ...vendor.body, ...history, ...(vendor.api === 'openai-responses' && { store: true }) });
        const response = await ask(server, { vendor, body });
        expect([id, response.status, await response.json()]).toEqual([id, 200, expect.anything()]);
      }
      expect(histories.length).toBeGreaterThan(0);
    });

    test('have every field that a scripted reply has', async () => {
      server = await vendor.start({ turns: [{ reply }] });
      const recorded = new Set([...replies.map(({ body }) => body), ...events].flatMap((body) => fieldsOf(body)));
      const scripted = fieldsOf(await (await ask(server, { vendor })).json());
      expect(scripted.filter((field) => !recorded.has(field) && !documented.includes(field))).toEqual([]);
    });
  });
});

// Servers that are only compatible leave out more; and a reply that says nothing leaves nothing that a vendor would take back.
function mayGoBack({ provider, expected }: RecordedReply): boolean {
  return natives.includes(provider) && (expected.text !== '' || expected.tool_calls.length > 0);
}

function isReadable({ transport, tags }: RecordedStream): boolean {
  return transport === 'json-lines' && !tags.includes('unparsable_chunk');
}

/** Every field in a value, as a path without positions. */
function fieldsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, path));
  if (!isRecord(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`))];
}
