import { pathToFileURL } from 'node:url';

/** Where the data of others is looked for: the folder that TOOLWRIGHT_DATA names, or `../shared/data` beside the checkout. */
export function findDataFolder(): URL {
  const named = process.env.TOOLWRIGHT_DATA;
  return named ? pathToFileURL(`${named}/`) : new URL('../../../../../shared/data/', import.meta.url);
}

/** Where recorded answers of models are looked for. */
export function findRecordingFolder(): URL {
  return new URL('wire/', findDataFolder());
}
