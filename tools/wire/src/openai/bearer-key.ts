import type { Vendor } from '../script/vendor.js';

/** How both APIs of OpenAI read and refuse a key. */
export const bearerKey: Pick<Vendor, 'readKey' | 'refuseKey'> = {
  readKey: ({ headers }) => /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1],
  refuseKey: (key) =>
    key === undefined
      ? { status: 401, message: 'Expected a header "Authorization: Bearer <key>".', code: null }
      : { status: 401, message: `Incorrect API key provided: ${key}.` },
};
