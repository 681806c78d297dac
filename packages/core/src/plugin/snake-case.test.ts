import { expect, test } from '@jest/globals';
import { toSnakeCase } from './snake-case.js';

test.each([
  ['forecast', 'forecast'],
  ['suggestClothing', 'suggest_clothing'],
  ['getURL2', 'get_url2'],
  ['parseHTMLPage', 'parse_html_page'],
  ['already_snake', 'already_snake'],
])('A1 a tool from method %s is called %s', (method, name) => {
  expect(toSnakeCase(method)).toBe(name);
});
