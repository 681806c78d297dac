import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Plays Open-Meteo on loopback: 8.4 °C in every city but Shanghai, where it is 17. */
export interface WeatherServer {
  readonly url: string;
  /** Destroys every further request, as a network that has gone does. */
  breakDown(): void;
  close(): Promise<void>;
}

export async function startWeatherServer(): Promise<WeatherServer> {
  let isDown = false;
  const server = createServer((request, response) => (isDown ? request.socket.destroy() : answer(request, response)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breakDown() {
      isDown = true;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = pathname === '/v1/search' ? placeOf(searchParams.get('name') ?? '') : weatherAt(Number(searchParams.get('latitude')));
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const shanghaiLatitude = 31;

function placeOf(name: string): object {
  return {
    results: [{ name, latitude: name === 'Shanghai' ? shanghaiLatitude : 40, longitude: 116, country_code: 'CN', country: 'China' }],
  };
}

function weatherAt(latitude: number): object {
  const temperature = latitude === shanghaiLatitude ? 17 : 8.4;
  const current = {
    time: 1_795_251_600,
    temperature_2m: temperature,
    apparent_temperature: temperature - 2,
    wind_speed_10m: 14.8,
    weather_code: 61,
  };
  return { current, daily: { time: [1_795_215_600], precipitation_sum: [3.2] } };
}
