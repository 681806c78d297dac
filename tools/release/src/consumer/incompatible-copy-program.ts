/** A script that makes the second copy of core a later one, whose metadata the first cannot read, and runs the program again. */
export const incompatibleCopyProgram = `import { readFileSync, writeFileSync } from 'node:fs';

const file = 'node_modules/second-core/dist/metadata/metadata-key.js';
const later = readFileSync(file, 'utf8').replace(/metadataVersion = (\\d+)/, (_, version) => 'metadataVersion = ' + (Number(version) + 1));
writeFileSync(file, later);
const message = await import('./dist/main.js').then(() => 'It was accepted.', (error) => error.message);
const versions = new Set(message.match(/\\(metadata \\d+/g));
const names = ['node_modules/second-core)', 'node_modules/@toolwright/core)'];
console.log(versions.size === 2 && names.every((name) => message.includes(name)) ? 'both copies are named' : message);
`;

/** What the script prints when the refusal names both metadata versions and both paths. */
export const incompatibleCopyOutput = 'both copies are named';
