// Run by providers-benchmark.ts with the name of an API: prints the times of requests with 1,000 tools as JSON.
import { isDeepStrictEqual } from 'node:util';
import type { ModelRequest } from '@toolwright/contract';
import type { Body } from './api-case.ts';
import { apiCases } from './api-cases.ts';
import { CannedFetch } from './canned-fetch.ts';
import type { MeasuredProvider } from './compare-providers.ts';
import { makeTools } from './make-tools.ts';
import { timePair } from './time-pair.ts';

const api = apiCases.find(({ name }) => name === process.argv[2]);
if (api === undefined) throw new Error(`One of ${apiCases.map(({ name }) => name).join(', ')} was expected; received ${process.argv[2]}.`);

const tools = makeTools();
const messages: ModelRequest['messages'] = [
  { role: 'system', text: 'Answer briefly.' },
  { role: 'user', text: 'Weather?' },
];
const canned = new CannedFetch(api.reply);
const model = api.createModel(canned.fetch);
const plain = api.createPlain(canned.fetch);
// A signal of its own for each request, as a caller has it.
const askOurs = () => model.generate({ messages, tools, signal: new AbortController().signal });

await askOurs();
const sent = canned.sent;
const body = JSON.parse(sent) as Body;
const askPlainly = () => plain(body, new AbortController().signal);
await askPlainly();
if (!isDeepStrictEqual(JSON.parse(canned.sent), body)) throw new Error(`${api.name}: the plain call sends another body than we do.`);

const measured: MeasuredProvider = { ...(await timePair({ askOurs, askPlainly })), bodyBytes: Buffer.byteLength(sent) };
console.log(JSON.stringify(measured));
