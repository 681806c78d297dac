import { readFileSync } from 'node:fs';
import { demandSuccess } from '../process/demand-success.ts';
import type { Uplink } from './registry-config.ts';

/** The registry that npm uses on this machine. */
export async function readUplink(cwd: string): Promise<Uplink> {
  const [url, certificateFile] = await Promise.all([readSetting('registry', cwd), readSetting('cafile', cwd)]);
  if (!/^https?:\/\//.test(url)) throw new Error(`\`npm config get registry\` was expected to print an http address; it printed "${url}".`);
  return { url, ...(certificateFile !== 'null' && { certificates: readFileSync(certificateFile, 'utf8') }) };
}

async function readSetting(name: string, cwd: string): Promise<string> {
  return (await demandSuccess({ program: 'npm', arguments: ['config', 'get', name], cwd })).trim();
}
