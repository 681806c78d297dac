// Loaded before a sample: no name but localhost can be looked up, so a sample shows the same with and without a network.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const lookup = dns.lookup;

function lookupLocally(hostname: string, ...rest: readonly unknown[]): void {
  if (hostname === 'localhost') return void Reflect.apply(lookup, dns, [hostname, ...rest]);
  const callback = rest.at(-1);
  if (typeof callback !== 'function') return;
  const error = Object.assign(new Error(`Samples run without a network; ${hostname} was looked up.`), { code: 'ENOTFOUND', hostname });
  process.nextTick(callback, error);
}

Object.assign(dns, { lookup: lookupLocally });
syncBuiltinESMExports();
