import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createNameMap } from '@toolwright/provider-kit';
import { fromResponse } from '../src/from-response.js';

const file = new URL('../../../../shared/data/wire/responses.dev.jsonl', import.meta.url);
const context = { names: createNameMap([]), endpoint: { model: 'gpt-x', baseUrl: 'http://localhost/v1', apiKey: 'test-key' } };

interface Row {
  readonly id: string;
  readonly format: string;
  readonly body: { readonly choices?: readonly { readonly message?: unknown }[] };
  readonly expected: {
    readonly text: string;
    readonly finish: string;
    readonly tool_calls: readonly { readonly id: string; readonly name: string; readonly args: unknown }[];
  };
}

const rows = !existsSync(file)
  ? []
  : readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      // The shape is described in the README beside the file.
      .map((line) => JSON.parse(line) as Row)
      // Some recordings are of the older completions API, whose choices hold no message.
      .filter(({ format, body }) => format === 'openai-chat' && body.choices?.[0]?.message);

describe('E1 responses that were recorded from OpenAI-compatible servers', () => {
  if (rows.length === 0) test.skip(`need ${file.pathname}, which is not there`, () => expect(existsSync(file)).toBe(true));

  for (const { id, body, expected } of rows) {
    test(`${id} is read as it was meant`, () => {
      const { text, toolCalls, finish } = fromResponse(body, context);
      expect(text).toBe(expected.text);
      expect(finish.raw).toBe(expected.finish);
      expect(toolCalls.map((call) => [call.id, call.name, JSON.parse(String(call.arguments))])).toEqual(
        expected.tool_calls.map((call) => [call.id, call.name, call.args]),
      );
    });
  }
});
