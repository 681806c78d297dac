import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runServer } from 'verdaccio';
import { type RegistryPlace, toRegistryConfig } from './registry-config.ts';

/** A registry that listens on loopback. */
export interface Registry {
  /** Ends with `/`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Verdaccio in this process, so that nothing can outlive the check, on a port that the system chooses. */
export async function startRegistry(place: RegistryPlace): Promise<Registry> {
  mkdirSync(place.folder, { recursive: true });
  // Verdaccio's types call both sides `any`: it takes the settings of its configuration file and gives node's server.
  const server = (await runServer(toRegistryConfig(place) as never)) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
