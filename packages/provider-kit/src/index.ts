export { fromHttpStatus, type HttpRefusal } from './http/from-http-status.js';
export { type ResponseHeaders, readRetryAfterMs } from './http/read-retry-after.js';
export { isRecord } from './json/is-record.js';
export { createNameMap, type NameMap } from './name/name-map.js';
export { toOutsideName } from './name/to-outside-name.js';
export { excerpt } from './text/excerpt.js';
export { maskSecrets } from './text/mask-secrets.js';
export { missingResultText, resultText } from './text/result-text.js';
export { toolDescription } from './text/tool-description.js';
