#!/usr/bin/env node
// Replaces the recalled figures of data/climate-normals.json by means from Open-Meteo's archive; the list of cities stays.
// The file is saved after each city and finished cities are skipped, so a run that met the service's limit is simply started again.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { monthlyMeans } from './monthly-means.ts';

const usage = `Usage: node scripts/regenerate-normals.mjs [options]     (Node 22.18 or later)
  --from YEAR      first year (1991)
  --to YEAR        last year (2020); a shorter span spends less of the service's free allowance
  --pause-ms MS    wait between two cities (5000)
  --file PATH      the file to rewrite (data/climate-normals.json)
  --archive URL    address of the archive (https://archive-api.open-meteo.com/v1/archive)
  --help`;

/** Ends the run with a message instead of a stack trace. */
class Stop extends Error {}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop) && error?.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && error?.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '1991' },
      to: { type: 'string', default: '2020' },
      'pause-ms': { type: 'string', default: '5000' },
      file: { type: 'string', default: fileURLToPath(new URL('../data/climate-normals.json', import.meta.url)) },
      archive: { type: 'string', default: 'https://archive-api.open-meteo.com/v1/archive' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const span = { from: readNumber(values.from, '--from'), to: readNumber(values.to, '--to') };
  if (span.from > span.to) throw new Stop(`--from is not after --to; received ${span.from} and ${span.to}.`);
  await regenerate({ file: values.file, archive: values.archive, span, pauseMs: readNumber(values['pause-ms'], '--pause-ms') });
}

async function regenerate({ file, archive, span, pauseMs }) {
  const normals = JSON.parse(readFileSync(file, 'utf8'));
  const source = `Open-Meteo archive, means of ${span.from}–${span.to}`;
  const missing = normals.cities.filter((city) => city.source !== source);
  console.log(`${normals.cities.length - missing.length} of ${normals.cities.length} cities are done.`);
  for (const [position, city] of missing.entries()) {
    if (position > 0) await sleep(pauseMs);
    Object.assign(city, await fetchMeans({ city, archive, span }), { source });
    save(file, normals);
    console.log(`${city.name}, ${city.country}`);
  }
}

async function fetchMeans({ city, archive, span }) {
  const url = new URL(archive);
  url.search = new URLSearchParams({
    latitude: city.latitude,
    longitude: city.longitude,
    start_date: `${span.from}-01-01`,
    end_date: `${span.to}-12-31`,
    daily: 'temperature_2m_max,temperature_2m_min,precipitation_sum',
    timezone: 'auto',
  }).toString();

  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) }).catch((error) => {
    throw new Stop(
      `Cannot reach ${url.host} for ${city.name}: ${error.cause?.message ?? error.message}. What was done before is saved; run it again with a network.`,
    );
  });
  const answer = await response.json().catch(() => undefined);
  if (!response.ok) {
    const wait = response.headers.get('retry-after');
    throw new Stop(
      `${url.host} answered ${response.status} for ${city.name}: ${answer?.reason ?? 'no reason given'}. What was done before is saved; run it again ${wait ? `after ${wait} s` : 'later'}.`,
    );
  }
  const means = answer?.daily && monthlyMeans(answer.daily);
  if (!means) throw new Stop(`${url.host} gave no value for some month of ${city.name}. Ask for whole years that the archive covers.`);
  return means;
}

// Written beside and renamed, so that an interrupted run leaves a whole file.
function save(file, { source, cities }) {
  const lines = cities.map((city) => `    ${JSON.stringify(city)}`).join(',\n');
  writeFileSync(`${file}.new`, `{\n  "source": ${JSON.stringify(source)},\n  "cities": [\n${lines}\n  ]\n}\n`);
  renameSync(`${file}.new`, file);
}

function readNumber(text, option) {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new Stop(`${option} is a whole number; received "${text}".`);
}
