import { startServer } from './start-server.js';

/** Finds a base URL on this machine at which connections are refused. */
export async function findClosedUrl(): Promise<string> {
  const server = await startServer({ basePath: '', answer: () => ({ kind: 'hang' }) });
  await server.close();
  return server.baseUrl;
}
