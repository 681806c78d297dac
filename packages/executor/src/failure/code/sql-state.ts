import type { Verdict } from '../verdict.js';
import { buildTable, type CodeTable } from './code-table.js';

/**
 * States that say something else, or more, than their class.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const states: CodeTable = buildTable([
  {
    transient: '08001 08004 25P03 40001 40P01 53300 55006 55P03 57P01 57P02 57P03 57P05',
    permanent: '08P01 40002 57P04 58P01 58P02 XX001 XX002',
    unknown: '08007 40003',
    // No connection came about, or the server has rolled the whole transaction back.
    refused: '08001 08004 40001 40P01 53300 57P03',
  },
]);

/** By the first two characters: lost connections and rolled-back transactions pass, a lack of resources may, all else stays as it is. */
const classes: CodeTable = buildTable([
  {
    transient: '08 40 72',
    permanent: '02 03 07 09 0A 0B 0F 0L 0P 0Z 20 21 22 23 24 25 26 27 28 2B 2D 2F 34 38 39 3B 3D 3F 42 44 54 55 F0 HV P0',
    unknown: '53 57 58 XX',
  },
]);

const stateShape = /^[0-9A-Z]{5}$/;

/** Judges an SQLSTATE. System codes such as `EPERM` look alike, so a state begins with a digit unless a severity stands beside it. */
export function judgeSqlState(code: string, severity: string | undefined): Verdict | undefined {
  if (code.length !== 5 || !stateShape.test(code) || (code > '9' && severity === undefined)) return undefined;
  return states.get(code) ?? classes.get(code.slice(0, 2));
}
