import { buildTable, type CodeTable } from './code-table.js';
import { databaseCodes } from './database-codes.js';
import { httpClientCodes } from './http-client-codes.js';
import { mongoCodes } from './mongo-codes.js';
import { mysqlCodes } from './mysql-codes.js';
import { nodeCodes } from './node-codes.js';
import { decidingServiceCodes, serviceCodes } from './service-codes.js';
import { systemCodes } from './system-codes.js';
import { throttlingNames } from './throttling-names.js';
import { tlsCodes } from './tls-codes.js';
import { undiciCodes } from './undici-codes.js';

/** Codes that know better than the HTTP status beside them: a used-up quota on 429, throttling on 400, overload on 200. */
export const decidingCodes: CodeTable = buildTable([decidingServiceCodes, throttlingNames]);

/** Codes that decide where no HTTP status does. */
export const commonCodes: CodeTable = buildTable([
  systemCodes,
  nodeCodes,
  tlsCodes,
  undiciCodes,
  httpClientCodes,
  serviceCodes,
  databaseCodes,
  mysqlCodes,
  mongoCodes,
]);
