import { beforeAll, expect, test } from 'vitest';
import { createEnvironment } from '../environment.ts';
import { parseSheet } from './sheet.ts';

beforeAll(() => void createEnvironment());

function find(css: string, markup: string, selector: string): (property: string) => string | undefined {
  document.body.innerHTML = markup;
  const element = document.querySelector(selector);
  if (!element) throw new Error('no element');
  const sheet = parseSheet(css);
  return (property) => sheet.lookUp(element, property)?.value;
}

test('the more specific rule wins, and of equal ones the later', () => {
  const value = find('.a .b{fill:red}.b{fill:blue}p{x:1}.b{y:2}.b{y:3}', '<p class="a"><b class="b"></b></p>', 'b');
  expect(value('fill')).toBe('red');
  expect(value('y')).toBe('3');
});

test('an important declaration beats a more specific one', () => {
  const value = find('.b{fill:blue!important}.a > .b{fill:red}', '<p class="a"><b class="b"></b></p>', 'b');
  expect(value('fill')).toBe('blue');
});

test('attribute selectors and child combinators are understood', () => {
  const value = find('[id$="-head"]{fill:red}div > b{y:1}', '<p><b id="x-head"></b></p>', 'b');
  expect(value('fill')).toBe('red');
  expect(value('y')).toBeUndefined();
});

test('key frames and media blocks say nothing about elements', () => {
  const value = find('@keyframes k{from{fill:red}to{fill:blue}}@media print{b{fill:red}}b{fill:green}', '<b></b>', 'b');
  expect(value('fill')).toBe('green');
});
