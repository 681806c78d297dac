import { getSystemErrorMap } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { CodeFamily } from './code-family.js';
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

const families: Readonly<Record<string, CodeFamily>> = {
  databaseCodes,
  decidingServiceCodes,
  httpClientCodes,
  mongoCodes,
  mysqlCodes,
  nodeCodes,
  serviceCodes,
  systemCodes,
  throttlingNames,
  tlsCodes,
  undiciCodes,
};
const wordsOf = (words = ''): readonly string[] => words.trim().split(/\s+/).filter(Boolean);
const categorized = ({ transient, permanent, unknown }: CodeFamily) => [transient, permanent, unknown].flatMap(wordsOf);

describe('C4 the table of codes', () => {
  test('gives each code one category', () => {
    const codes = Object.values(families).flatMap(categorized);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each(Object.entries(families))('%s refuses only what it knows', (_name, family) => {
    expect(categorized(family)).toEqual(expect.arrayContaining([...wordsOf(family.refused)]));
  });

  test('knows every system code of this machine', () => {
    const known = new Set(categorized(systemCodes));
    expect([...getSystemErrorMap().values()].map(([name]) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});
