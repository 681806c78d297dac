import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeOpenMeteo } from './fake-open-meteo.js';

const script = fileURLToPath(new URL('../scripts/regenerate-normals.mjs', import.meta.url));
const months = Array.from({ length: 12 }, (_, month) => `2020-${String(month + 1).padStart(2, '0')}-01`);
const archiveAnswer = {
  daily: {
    time: months,
    temperature_2m_max: months.map(() => 20.4),
    temperature_2m_min: months.map(() => 9.6),
    precipitation_sum: months.map(() => 1),
  },
};
let archive: FakeOpenMeteo;
let folder: string;
let file: string;

beforeEach(async () => {
  archive = await FakeOpenMeteo.start();
  folder = mkdtempSync(join(tmpdir(), 'normals-'));
  file = join(folder, 'normals.json');
  const cities = ['Oslo', 'Lima'].map((name) => ({ name, country: 'X', latitude: 1.5, longitude: 2, highC: [], lowC: [], rainMm: [] }));
  writeFileSync(file, JSON.stringify({ source: 'recalled', cities }));
});
afterEach(async () => {
  await archive.stop();
  rmSync(folder, { recursive: true });
});

describe('regenerate-normals', () => {
  test('replaces the figures, keeps the cities and says where the figures come from', async () => {
    archive.reply = { body: archiveAnswer };
    expect(await run()).toMatchObject({ code: 0 });
    expect(archive.requests[0]?.searchParams.get('start_date')).toBe('1991-01-01');
    const { source, cities } = JSON.parse(readFileSync(file, 'utf8'));
    expect(source).toBe('recalled');
    expect(cities).toMatchObject([{ name: 'Oslo', latitude: 1.5 }, { name: 'Lima' }]);
    for (const city of cities) {
      expect(city.source).toBe('Open-Meteo archive, means of 1991–2020');
      expect([city.highC[6], city.lowC[6], city.rainMm[6]]).toEqual([20, 10, 31]);
    }
  });

  test('skips cities that are done', async () => {
    archive.reply = { body: archiveAnswer };
    await run();
    expect((await run()).stdout).toContain('2 of 2 cities are done');
    expect(archive.requests).toHaveLength(2);
  });

  test('stops with a clear message when the service has had enough', async () => {
    archive.reply = { status: 429, headers: { 'retry-after': '60' }, body: { reason: 'Hourly limit exceeded' } };
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toMatch(/answered 429 for Oslo: Hourly limit exceeded\. .* run it again after 60 s\.\n$/);
    expect(JSON.parse(readFileSync(file, 'utf8')).cities[0].source).toBeUndefined();
  });

  test('stops with a clear message without a network', async () => {
    const { code, stderr } = await run('--archive', 'http://127.0.0.1:1/');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Cannot reach 127\.0\.0\.1:1 for Oslo: .*\n$/);
  });

  test('refuses a span that ends before it begins', async () => {
    expect(await run('--from', '2020', '--to', '2019')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--from is not after --to'),
    });
  });
});

async function run(...options: readonly string[]) {
  const all = [script, '--file', file, '--archive', `${archive.url}/v1/archive`, '--pause-ms', '0', ...options];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, all)) };
  } catch (failed) {
    // execFile rejects with an error that carries these.
    return failed as { readonly code: number; readonly stdout: string; readonly stderr: string };
  }
}
