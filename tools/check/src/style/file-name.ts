import type { Finding } from '../finding/finding.ts';
import type { StyleRule } from './style-rule.ts';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.test-d|\.d)?\.ts$/;
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'types'];

/** Finds files that are not named in kebab-case, and files and folders whose name says nothing. */
export const checkFileName: StyleRule = ({ path }) => {
  const [file = '', ...folders] = path.split('/').reverse();
  const findings: Finding[] = [];
  if (!kebabCase.test(file)) {
    findings.push({
      path,
      rule: 'file-name',
      message: `\`${file}\` is not kebab-case. Name the file after its main export, for example \`tool-name.ts\`.`,
    });
  }
  for (const name of [...folders, file.replace(/\..*$/, '')].filter((each) => emptyNames.includes(each))) {
    findings.push({ path, rule: 'empty-name', message: `\`${name}\` says nothing about what is inside. Name it after its concept.` });
  }
  return findings;
};
