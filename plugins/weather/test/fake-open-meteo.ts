import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenMeteoApi, type OpenMeteoOptions } from '../src/open-meteo/open-meteo-api.js';

/** What the server says to one request; `hang` says nothing. */
export type Reply = { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown } | 'hang';

/** Plays Open-Meteo on the loopback interface: the same reply to every request until told otherwise. */
export class FakeOpenMeteo {
  /** Addresses asked for, in order. */
  readonly requests: URL[] = [];
  reply: Reply = { body: {} };
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      this.requests.push(new URL(request.url ?? '/', this.url));
      if (this.reply === 'hang') return;
      const { status = 200, headers = {}, body } = this.reply;
      response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  static async start(): Promise<FakeOpenMeteo> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FakeOpenMeteo(server);
  }

  /** The real client, pointed here. */
  client(options: OpenMeteoOptions = {}): OpenMeteoApi {
    return new OpenMeteoApi({ searchUrl: `${this.url}/v1/search`, forecastUrl: `${this.url}/v1/forecast`, ...options });
  }

  get url(): string {
    // Listening on TCP, so its address is never a text.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resolves when the next request has come in. */
  async nextRequest(): Promise<void> {
    await once(this.#server, 'request');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
