import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ToolwrightError } from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import { currentAnswer, dailyAnswer, parisSearch } from '../../test/answers.js';
import { FakeOpenMeteo } from '../../test/fake-open-meteo.js';

const paris = { name: 'Paris', country: 'France', latitude: 48.85, longitude: 2.35 };
const { signal } = new AbortController();
let service: FakeOpenMeteo;

beforeEach(async () => {
  service = await FakeOpenMeteo.start();
});
afterEach(() => service.stop());

describe('OpenMeteoApi', () => {
  test('finds the places of a name, with what tells namesakes apart', async () => {
    service.reply = { body: parisSearch };
    expect(await service.client().searchPlaces('Paris', { signal })).toEqual([
      { name: 'Paris', state: 'Île-de-France', country: 'France', countryCode: 'FR', latitude: 48.85341, longitude: 2.3488 },
      { name: 'Paris', state: 'Texas', country: 'United States', countryCode: 'US', latitude: 33.66094, longitude: -95.55551 },
    ]);
    expect(service.requests[0]?.pathname).toBe('/v1/search');
    expect(service.requests[0]?.searchParams.get('name')).toBe('Paris');
  });

  test('takes an answer without results as no such place', async () => {
    service.reply = { body: { generationtime_ms: 0.4 } };
    expect(await service.client().searchPlaces('Xyzzy', { signal })).toEqual([]);
  });

  test('names the country by its code, or as unknown, where the geocoder gives none', async () => {
    service.reply = {
      body: {
        results: [
          { name: 'A', latitude: 1, longitude: 2, country_code: 'PS' },
          { name: 'B', latitude: 1, longitude: 2 },
        ],
      },
    };
    expect(await service.client().searchPlaces('A', { signal })).toMatchObject([{ country: 'PS' }, { country: 'unknown' }]);
  });

  test('reads the current weather, with the rain of the whole day', async () => {
    service.reply = { body: currentAnswer };
    expect(await service.client().current(paris, { signal })).toEqual({
      temperatureC: 8.4,
      feelsLikeC: 5.1,
      rainMm: 3.2,
      windKmh: 14.8,
      description: 'light rain',
      observedAt: '2026-11-21T09:00:00.000Z',
    });
    const asked = service.requests[0]?.searchParams;
    expect([asked?.get('latitude'), asked?.get('longitude'), asked?.get('forecast_days')]).toEqual(['48.85', '2.35', '1']);
  });

  test('reads as many days as were asked for', async () => {
    service.reply = { body: dailyAnswer };
    expect(await service.client().daily(paris, { days: 2, signal })).toEqual([
      { date: '2026-11-21', highC: 9.5, lowC: 4.2, rainMm: 3.2, windKmh: 22.3, description: 'rain' },
      { date: '2026-11-22', highC: 7.1, lowC: 1, rainMm: 0, windKmh: 11.9, description: 'overcast' },
    ]);
    expect(service.requests[0]?.searchParams.get('forecast_days')).toBe('2');
  });

  test('keeps what an address already says, such as the key of a customer', async () => {
    await service.client({ searchUrl: `${service.url}/geo/search?apikey=k1` }).searchPlaces('Oslo', { signal });
    expect(service.requests[0]?.pathname).toBe('/geo/search');
    expect(service.requests[0]?.searchParams.get('apikey')).toBe('k1');
  });

  test('calls the fetch that it was given', async () => {
    const fetchNothing = async () => new Response('{}');
    expect(await service.client({ fetch: fetchNothing }).searchPlaces('Oslo', { signal })).toEqual([]);
    expect(service.requests).toEqual([]);
  });

  test.each([
    [408, 'transient'],
    [429, 'transient'],
    [500, 'transient'],
    [503, 'transient'],
    [400, 'permanent'],
    [404, 'permanent'],
  ])('HTTP status %d is a %s failure that names the status', async (status, category) => {
    service.reply = { status, body: 'no JSON here' };
    expect(await failureOf(service.client().current(paris, { signal }))).toMatchObject({
      code: 'execution_error',
      category,
      sideEffect: 'none',
      message: `Open-Meteo answered with HTTP status ${status}.`,
      cause: { status },
    });
  });

  test("passes on the service's own reason", async () => {
    service.reply = { status: 400, body: { error: true, reason: 'Latitude must be in range of -90 to 90°.' } };
    const { message } = await failureOf(service.client().current(paris, { signal }));
    expect(message).toBe('Open-Meteo answered with HTTP status 400: Latitude must be in range of -90 to 90°.');
  });

  test.each([
    ['seconds', '7', 7_000],
    ['a date', 'Sat, 21 Nov 2026 09:00:09 GMT', 9_000],
  ])('C4 keeps a Retry-After in %s', async (_title, header, retryAfterMs) => {
    service.reply = { status: 429, headers: { 'retry-after': header }, body: {} };
    const clock = new ManualClock(Date.UTC(2026, 10, 21, 9));
    expect(await failureOf(service.client({ clock }).current(paris, { signal }))).toMatchObject({ category: 'transient', retryAfterMs });
  });

  test.each<[string, unknown, string]>([
    ['a web page', '<html>Sign in to the hotel network</html>', "Open-Meteo's answer should hold a JSON object; received"],
    ['no object', 'null', 'a JSON object'],
    [
      'a field that is missing',
      { ...currentAnswer, current: { ...currentAnswer.current, temperature_2m: undefined } },
      'a number at current.temperature_2m; received nothing',
    ],
    [
      'a number as text',
      { ...currentAnswer, current: { ...currentAnswer.current, wind_speed_10m: '14' } },
      'a number at current.wind_speed_10m; received "14"',
    ],
    ['an empty list', { ...currentAnswer, daily: { precipitation_sum: [] } }, 'a number at daily.precipitation_sum.0'],
    [
      'a time that no calendar has',
      { ...currentAnswer, current: { ...currentAnswer.current, time: 1e300 } },
      'seconds since 1970 at current.time',
    ],
  ])('an answer with %s is a transient failure that says what is wrong', async (_title, body, message) => {
    service.reply = { body };
    const failure = await failureOf(service.client().current(paris, { signal }));
    expect(failure).toMatchObject({ code: 'execution_error', category: 'transient', sideEffect: 'none' });
    expect(failure.message).toContain(message);
  });

  test('a forecast with too few days is a transient failure', async () => {
    service.reply = { body: dailyAnswer };
    expect(await failureOf(service.client().daily(paris, { days: 3, signal }))).toMatchObject({ category: 'transient' });
  });

  test('search results that are no list are a transient failure', async () => {
    service.reply = { body: { results: 'none' } };
    expect(await failureOf(service.client().searchPlaces('Paris', { signal }))).toMatchObject({ category: 'transient' });
  });

  test('C3 stops at once when the signal fires while the service hangs', async () => {
    service.reply = 'hang';
    const caller = new AbortController();
    const answer = service.client().current(paris, { signal: caller.signal });
    await service.nextRequest();
    caller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('leaves network errors as they are, for the executor to classify', async () => {
    const refused = service.client({ forecastUrl: 'http://127.0.0.1:1/v1/forecast' }).current(paris, { signal });
    await expect(refused).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  });
});

async function failureOf(answer: Promise<unknown>) {
  const thrown = await answer.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof ToolwrightError) return thrown.failure;
  throw thrown;
}
