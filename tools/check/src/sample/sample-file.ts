import type { Sample } from './sample.ts';

const extension = '.sample.ts';

/** Where a sample is compiled: the name says which block of which document it is. */
export function sampleFile({ path, line }: Pick<Sample, 'path' | 'line'>): string {
  return `${path}.${line}${extension}`;
}

/** The text that is compiled: as many empty lines in front as in the document, so that every line keeps its number. */
export function sampleText({ line, code }: Pick<Sample, 'line' | 'code'>): string {
  return '\n'.repeat(line - 1) + code;
}

/** Puts the document's name back wherever a message names the file of a sample, compiled or not. */
export function restoreNames(message: string, folder: string): string {
  return message
    .replaceAll(`file://${folder}/`, '')
    .replaceAll(`${folder}/`, '')
    .replace(/\.\d+\.sample\.[jt]s/g, '');
}
