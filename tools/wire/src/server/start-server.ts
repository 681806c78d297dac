import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Answer } from './answer.js';
import { sendAnswer } from './send-answer.js';
import type { WireRequest, WireServer } from './wire-server.js';

export interface ServerOptions {
  /** What follows host and port in the base URL, for example `/v1`. */
  readonly basePath: string;
  readonly answer: (request: WireRequest) => Answer;
}

/** Starts a server on 127.0.0.1, on a port that is free, that records each request and answers as it is told. */
export async function startServer({ basePath, answer }: ServerOptions): Promise<WireServer> {
  const requests: WireRequest[] = [];
  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    try {
      const request = await readRequest(incoming);
      requests.push(request);
      await sendAnswer(answer(request), response);
    } catch (error) {
      // A scripted turn threw, which the test should see; or the client went before its request was whole, and sees nothing.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end(`The script of this server failed: ${error}`);
    }
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}${basePath}`,
    requests,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const { method = '', url: path = '', headers } = incoming;
  return { method, path, headers, body: parseJson(await text(incoming)) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
