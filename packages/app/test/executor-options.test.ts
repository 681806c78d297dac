import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Cache, Plugin, ReadOnly, Tool } from '@toolwright/core';
import { ManualClock } from '@toolwright/testkit';
import type { AppOptions } from '../src/app-options.js';
import { createApp } from '../src/create-app.js';

@Plugin({ name: 'news' })
class NewsPlugin {
  #editions = 0;

  @Tool({ description: 'Number of the latest edition.' })
  @ReadOnly()
  @Cache({ ttlMs: 1_000, staleIfErrorMs: 60_000, scope: 'tool' })
  latest(): number {
    this.#editions += 1;
    return this.#editions;
  }

  @Tool({ description: 'All articles.', maxResultBytes: 1_024 })
  @ReadOnly()
  archive(): readonly string[] {
    return Array.from({ length: 100 }, (_, index) => `Article ${index} of the archive`);
  }
}

async function start(options: Partial<AppOptions>) {
  const clock = new ManualClock();
  const app = await createApp({ plugins: [NewsPlugin], clock, ...options });
  const ask = (name: string) => app.execute({ id: '1', name, arguments: {} });
  return { clock, ask };
}

describe('B1 options of the executor', () => {
  test.each([
    ['stays online by default', {}, { data: 2, source: 'tool' }],
    ['works offline when told to', { offline: true }, { data: 1, source: 'stale-cache' }],
  ])('C9 the application %s', async (_, options, expected) => {
    const { clock, ask } = await start(options);
    await ask('news.latest');
    await clock.advance(2_000);
    expect(await ask('news.latest')).toMatchObject(expected);
  });

  test.each([
    ['is lost by default', {}, {}],
    ['is kept behind a reference when told to', { overflow: 'store' } as const, { reference: expect.any(String) }],
  ])('C11 what is cut off a large result %s', async (_, options, kept) => {
    const { ask } = await start(options);
    const result = await ask('news.archive');
    expect(result.success && result.data).toEqual({ cut: true, bytes: 2_791, beginning: expect.any(String), ...kept });
  });
});
